using EntityExtraction.Collections;

namespace EntityExtraction.Relations;

/// <summary>A type of relation, with its place in the taxonomy.</summary>
/// <remarks>Immutable and thread-safe. Two types are equal when their names are. Users define types of their own with the constructor or in a rule file.</remarks>
public sealed class RelationType : IEquatable<RelationType>
{
    /// <summary>Defines a type.</summary>
    /// <param name="name">Its name, in camel case.</param>
    /// <param name="parent">The more general type, or null.</param>
    /// <param name="plover">The PLOVER root of such an event; null takes over the parent's.</param>
    /// <param name="stance">The source's attitude to the target when the relation is affirmed; null takes over the parent's.</param>
    /// <param name="symmetric">Whether the order of source and target means nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public RelationType(string name, RelationType? parent = null, PloverRoot? plover = null, Stance? stance = null, bool symmetric = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Parent, IsSymmetric) = (name, parent, symmetric);
        Plover = plover ?? parent?.Plover ?? PloverRoot.None;
        Stance = stance ?? parent?.Stance ?? Stance.Neutral;
    }

    /// <summary>A backs, helps, defends, praises B or B's cause.</summary>
    public static RelationType Supports { get; } = new("supports", null, PloverRoot.Support, Stance.Positive);

    /// <summary>A gives money, goods, arms, troops or shelter to B.</summary>
    public static RelationType Aids { get; } = new("aids", Supports, PloverRoot.Aid);

    /// <summary>A and B act together.</summary>
    public static RelationType CooperatesWith { get; } = new("cooperatesWith", null, PloverRoot.Cooperate, Stance.Positive, symmetric: true);

    /// <summary>A and B are allies or strategic partners.</summary>
    public static RelationType AlliedWith { get; } = new("alliedWith", null, PloverRoot.Cooperate, Stance.Positive, symmetric: true);

    /// <summary>A and B reach or have an agreement.</summary>
    public static RelationType AgreesWith { get; } = new("agreesWith", null, PloverRoot.Agree, Stance.Positive, symmetric: true);

    /// <summary>A and B talk, meet, phone or visit.</summary>
    public static RelationType NegotiatesWith { get; } = new("negotiatesWith", null, PloverRoot.Consult, symmetric: true);

    /// <summary>A buys from B; the item says what.</summary>
    public static RelationType BuysFrom { get; } = new("buysFrom", null, PloverRoot.Cooperate);

    /// <summary>A concedes to B: releases, lifts, resigns, ceases fire.</summary>
    public static RelationType YieldsTo { get; } = new("yieldsTo", null, PloverRoot.Yield);

    /// <summary>A pulls its forces out of a place.</summary>
    public static RelationType WithdrawsFrom { get; } = new("withdrawsFrom", YieldsTo);

    /// <summary>A asks, demands or urges B to do something.</summary>
    public static RelationType DemandsOf { get; } = new("demandsOf", null, PloverRoot.Request);

    /// <summary>A is against B, or against an act, wish or possession of B, or criticizes it.</summary>
    public static RelationType Opposes { get; } = new("opposes", null, PloverRoot.Reject, Stance.Negative);

    /// <summary>A refuses, vetoes or denies a request of B.</summary>
    public static RelationType Rejects { get; } = new("rejects", Opposes);

    /// <summary>A blames, accuses, sues or investigates B.</summary>
    public static RelationType Accuses { get; } = new("accuses", Opposes, PloverRoot.Accuse);

    /// <summary>A warns or threatens B with harm or measures.</summary>
    public static RelationType Threatens { get; } = new("threatens", Opposes, PloverRoot.Threaten);

    /// <summary>A demonstrates or strikes against B.</summary>
    public static RelationType Protests { get; } = new("protests", Opposes, PloverRoot.Protest);

    /// <summary>A punishes B by measures short of force.</summary>
    public static RelationType Sanctions { get; } = new("sanctions", Opposes, PloverRoot.Sanction);

    /// <summary>A deploys forces or raises its alert against B.</summary>
    public static RelationType MobilizesAgainst { get; } = new("mobilizesAgainst", Opposes, PloverRoot.Mobilize);

    /// <summary>A arrests, bans, restricts B or seizes B's property.</summary>
    public static RelationType Coerces { get; } = new("coerces", Opposes, PloverRoot.Coerce);

    /// <summary>A prevents, blocks or stops B from acting.</summary>
    public static RelationType Hinders { get; } = new("hinders", Opposes, PloverRoot.Coerce);

    /// <summary>A takes or annexes territory or a possession of B.</summary>
    public static RelationType Seizes { get; } = new("seizes", Opposes, PloverRoot.Assault);

    /// <summary>A uses armed force against B.</summary>
    public static RelationType Fights { get; } = new("fights", Opposes, PloverRoot.Assault);

    /// <summary>A is a member or part of organization B.</summary>
    public static RelationType MemberOf { get; } = new("memberOf");

    /// <summary>A heads, holds office in or speaks for B.</summary>
    public static RelationType Leads { get; } = new("leads");

    /// <summary>The built-in types.</summary>
    public static IReadOnlyList<RelationType> BuiltIn { get; } =
    [
        Supports, Aids, CooperatesWith, AlliedWith, AgreesWith, NegotiatesWith, BuysFrom, YieldsTo, WithdrawsFrom, DemandsOf, Opposes, Rejects,
        Accuses, Threatens, Protests, Sanctions, MobilizesAgainst, Coerces, Hinders, Seizes, Fights, MemberOf, Leads,
    ];

    /// <summary>The name, as rule files and output write it.</summary>
    public string Name { get; }

    /// <summary>The more general type, or null.</summary>
    public RelationType? Parent { get; }

    /// <summary>Whether the order of source and target means nothing.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The PLOVER root of such an event when it is actual and affirmed.</summary>
    public PloverRoot Plover { get; }

    /// <summary>The source's attitude to the target when the relation is affirmed.</summary>
    public Stance Stance { get; }

    /// <summary>Roles that relations of the type have beside source, target and item: <c>weapon</c>. Those of the ancestors are not repeated.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>Whether relations of the type have a role of the given name, of the type itself or of an ancestor.</summary>
    public bool HasRole(string name)
    {
        for (var type = this; type is not null; type = type.Parent)
        {
            foreach (var role in type.Roles)
            {
                if (role == name) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type is <paramref name="ancestor"/> or below it in the taxonomy.</summary>
    public bool Is(RelationType ancestor)
    {
        ArgumentNullException.ThrowIfNull(ancestor);
        for (var type = this; type is not null; type = type.Parent)
        {
            if (type.Equals(ancestor)) return true;
        }

        return false;
    }

    /// <summary>Whether the names are equal.</summary>
    public bool Equals(RelationType? other) => other is not null && other.Name == Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationType);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
