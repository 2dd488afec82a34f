namespace EntityExtraction.Relations;

/// <summary>From relations to PLOVER roots.</summary>
internal static class PloverExport
{
    private static readonly HashSet<PloverRoot> Friendly =
        [PloverRoot.Support, PloverRoot.Cooperate, PloverRoot.Aid, PloverRoot.Consult, PloverRoot.Yield, PloverRoot.Agree];

    /// <summary>Measures that can be ended, which is a concession.</summary>
    private static readonly HashSet<PloverRoot> Endable = [PloverRoot.Sanction, PloverRoot.Coerce, PloverRoot.Protest, PloverRoot.Mobilize];

    /// <summary>Acts that are threats as long as they are only announced.</summary>
    private static readonly HashSet<PloverRoot> Announced = [PloverRoot.Sanction, PloverRoot.Coerce, PloverRoot.Protest, PloverRoot.Mobilize, PloverRoot.Assault];

    /// <summary>PLOVER codes a promised, agreed or offered friendly act as AGREE, a refused or denied one as REJECT, an announced or threatened hostile act as THREATEN, as is the
    /// threat to end a friendly one, and a measure that is lifted as YIELD, one that will be as AGREE.</summary>
    public static PloverRoot RootOf(Relation relation)
    {
        var root = relation.PloverOfRule ?? relation.Type.Plover;
        if (Endable.Contains(root) && relation.Polarity == Polarity.Negated) return OfFriendly(PloverRoot.Yield, relation.Modality);
        if (Announced.Contains(root) && relation.Modality is Modality.Future or Modality.Conditional) return PloverRoot.Threaten;
        if (!Friendly.Contains(root)) return root;
        if (relation.Polarity == Polarity.Negated) return relation.Modality == Modality.Conditional ? PloverRoot.Threaten : PloverRoot.Reject;
        return OfFriendly(root, relation.Modality);
    }

    private static PloverRoot OfFriendly(PloverRoot root, Modality modality) => modality switch
    {
        Modality.Future or Modality.Possible or Modality.Conditional => PloverRoot.Agree,
        Modality.Demanded => PloverRoot.Request,
        _ => root,
    };
}
