using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Building;

/// <summary>Says what the filler of a role must be; all that is said must hold.</summary>
public sealed class GuardBuilder
{
    private RoleConstraint _guard;

    private GuardBuilder(Role role) => _guard = new RoleConstraint(role);

    /// <summary>Lemmas of which the head must be one.</summary>
    public GuardBuilder Lemma(params string[] words) => With(_guard with { Lemmas = [.. _guard.Lemmas ?? [], .. words] });

    /// <summary>Lemmas that the head must not be.</summary>
    public GuardBuilder NotLemma(params string[] words) => With(_guard with { NotLemmas = [.. _guard.NotLemmas ?? [], .. words] });

    /// <summary>Kinds of entity of which it must be one.</summary>
    public GuardBuilder Type(params EntityType[] types) => With(_guard with { Types = [.. _guard.Types, .. types] });

    /// <summary>It must be a country, person, organization or group.</summary>
    public GuardBuilder Actor() => Type(EntityType.Country, EntityType.Person, EntityType.Organization, EntityType.Group);

    /// <summary>It may be something that is no entity.</summary>
    public GuardBuilder NoEntity() => With(_guard with { AllowsNoEntity = true });

    /// <summary>The role must be filled, or must not.</summary>
    public GuardBuilder Present(bool present = true) => With(_guard with { Present = present });

    /// <summary>It must be a person or party, or must not.</summary>
    public GuardBuilder Human(bool human = true) => With(_guard with { Human = human });

    /// <summary>It must be a party, or a party's act or possession; or must not.</summary>
    public GuardBuilder Owned(bool owned = true) => With(_guard with { Owned = owned });

    /// <summary>Modalities of which its own words must bring one.</summary>
    public GuardBuilder Modality(params Modality[] modalities) => With(_guard with { Modalities = [.. _guard.Modalities, .. modalities] });

    internal static RoleConstraint Build(string role, Action<GuardBuilder> guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        var builder = new GuardBuilder(Role.Parse(role));
        guard(builder);
        return builder._guard;
    }

    private GuardBuilder With(RoleConstraint guard)
    {
        _guard = guard;
        return this;
    }
}
