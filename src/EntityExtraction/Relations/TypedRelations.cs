namespace EntityExtraction.Relations;

/// <summary>A backs, helps or praises B.</summary>
public record Supports : Relation
{
    /// <summary>States the relation.</summary>
    public Supports(Participant source, Participant target) : this(RelationType.Supports, source, target)
    {
    }

    /// <summary>States a relation of a more specific type.</summary>
    protected Supports(RelationType type, Participant source, Participant target) : base(type, source, target)
    {
    }
}

/// <summary>A gives B money, goods, arms or shelter.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Aids(Participant Source, Participant Target) : Supports(RelationType.Aids, Source, Target);

/// <summary>A and B act together.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record CooperatesWith(Participant Source, Participant Target) : Relation(RelationType.CooperatesWith, Source, Target);

/// <summary>A and B are allies.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record AlliedWith(Participant Source, Participant Target) : Relation(RelationType.AlliedWith, Source, Target);

/// <summary>A and B have an agreement.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record AgreesWith(Participant Source, Participant Target) : Relation(RelationType.AgreesWith, Source, Target);

/// <summary>A and B talk, meet or visit.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record NegotiatesWith(Participant Source, Participant Target) : Relation(RelationType.NegotiatesWith, Source, Target);

/// <summary>A concedes to B.</summary>
public record YieldsTo : Relation
{
    /// <summary>States the relation.</summary>
    public YieldsTo(Participant source, Participant target) : this(RelationType.YieldsTo, source, target)
    {
    }

    /// <summary>States a relation of a more specific type.</summary>
    protected YieldsTo(RelationType type, Participant source, Participant target) : base(type, source, target)
    {
    }
}

/// <summary>A pulls its forces out of B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record WithdrawsFrom(Participant Source, Participant Target) : YieldsTo(RelationType.WithdrawsFrom, Source, Target);

/// <summary>A asks or urges B to do something.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record DemandsOf(Participant Source, Participant Target) : Relation(RelationType.DemandsOf, Source, Target);

/// <summary>A is against B.</summary>
public record Opposes : Relation
{
    /// <summary>States the relation.</summary>
    public Opposes(Participant source, Participant target) : this(RelationType.Opposes, source, target)
    {
    }

    /// <summary>States a relation of a more specific type.</summary>
    protected Opposes(RelationType type, Participant source, Participant target) : base(type, source, target)
    {
    }
}

/// <summary>A refuses B or a wish of B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Rejects(Participant Source, Participant Target) : Opposes(RelationType.Rejects, Source, Target);

/// <summary>A blames or accuses B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Accuses(Participant Source, Participant Target) : Opposes(RelationType.Accuses, Source, Target);

/// <summary>A threatens B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Threatens(Participant Source, Participant Target) : Opposes(RelationType.Threatens, Source, Target);

/// <summary>A demonstrates against B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Protests(Participant Source, Participant Target) : Opposes(RelationType.Protests, Source, Target);

/// <summary>A punishes B by measures short of force.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Sanctions(Participant Source, Participant Target) : Opposes(RelationType.Sanctions, Source, Target);

/// <summary>A deploys forces against B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record MobilizesAgainst(Participant Source, Participant Target) : Opposes(RelationType.MobilizesAgainst, Source, Target);

/// <summary>A arrests, bans or restricts B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Coerces(Participant Source, Participant Target) : Opposes(RelationType.Coerces, Source, Target);

/// <summary>A prevents B from acting.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Hinders(Participant Source, Participant Target) : Opposes(RelationType.Hinders, Source, Target);

/// <summary>A uses armed force against B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record Fights(Participant Source, Participant Target) : Opposes(RelationType.Fights, Source, Target);

/// <summary>A is a member of B.</summary>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom.</param>
public sealed record MemberOf(Participant Source, Participant Target) : Relation(RelationType.MemberOf, Source, Target);

/// <summary>A buys from B; <see cref="Relation.Item"/> says what.</summary>
/// <param name="Source">The buyer.</param>
/// <param name="Target">The seller.</param>
public sealed record BuysFrom(Participant Source, Participant Target) : Relation(RelationType.BuysFrom, Source, Target);

/// <summary>A takes territory or a possession of B.</summary>
/// <param name="Source">Who takes.</param>
/// <param name="Target">What is taken.</param>
public sealed record Seizes(Participant Source, Participant Target) : Opposes(RelationType.Seizes, Source, Target)
{
    /// <summary>The loser, where the text says so; else null.</summary>
    public Participant? From { get; init; }
}

/// <summary>A person heads, holds office in or speaks for B.</summary>
/// <param name="Source">The person.</param>
/// <param name="Target">The country, organization or group.</param>
public sealed record Leads(Participant Source, Participant Target) : Relation(RelationType.Leads, Source, Target)
{
    /// <summary>The office: <i>Foreign Minister</i>; null where the text gives none.</summary>
    public string? Role => Item?.Text;
}
