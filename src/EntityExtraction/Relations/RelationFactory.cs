namespace EntityExtraction.Relations;

/// <summary>Makes the record that belongs to a relation type.</summary>
public static class RelationFactory
{
    /// <summary>A relation of the given type: its own record for a built-in type, a plain <see cref="Relation"/> for any other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static Relation Create(RelationType type, Participant source, Participant target)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Name switch
        {
            "supports" => new Supports(source, target),
            "aids" => new Aids(source, target),
            "cooperatesWith" => new CooperatesWith(source, target),
            "alliedWith" => new AlliedWith(source, target),
            "agreesWith" => new AgreesWith(source, target),
            "negotiatesWith" => new NegotiatesWith(source, target),
            "yieldsTo" => new YieldsTo(source, target),
            "withdrawsFrom" => new WithdrawsFrom(source, target),
            "demandsOf" => new DemandsOf(source, target),
            "opposes" => new Opposes(source, target),
            "rejects" => new Rejects(source, target),
            "accuses" => new Accuses(source, target),
            "threatens" => new Threatens(source, target),
            "protests" => new Protests(source, target),
            "sanctions" => new Sanctions(source, target),
            "mobilizesAgainst" => new MobilizesAgainst(source, target),
            "coerces" => new Coerces(source, target),
            "hinders" => new Hinders(source, target),
            "fights" => new Fights(source, target),
            "memberOf" => new MemberOf(source, target),
            "buysFrom" => new BuysFrom(source, target),
            "seizes" => new Seizes(source, target),
            "leads" => new Leads(source, target),
            _ => new Relation(type, source, target),
        };
    }
}
