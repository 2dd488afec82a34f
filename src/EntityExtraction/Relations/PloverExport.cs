namespace EntityExtraction.Relations;

/// <summary>From relations to PLOVER roots.</summary>
internal static class PloverExport
{
    private static readonly HashSet<PloverRoot> Friendly =
        [PloverRoot.Support, PloverRoot.Cooperate, PloverRoot.Aid, PloverRoot.Consult, PloverRoot.Yield, PloverRoot.Agree];

    /// <summary>PLOVER codes a promised or agreed friendly act as AGREE and a refused or denied one as REJECT.</summary>
    public static PloverRoot RootOf(Relation relation)
    {
        var root = relation.PloverOfRule ?? relation.Type.Plover;
        if (!Friendly.Contains(root)) return root;
        if (relation.Polarity == Polarity.Negated) return PloverRoot.Reject;
        return relation.Modality switch
        {
            Modality.Future when root != PloverRoot.Consult => PloverRoot.Agree,
            Modality.Demanded => PloverRoot.Request,
            _ => root,
        };
    }
}
