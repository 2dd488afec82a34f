using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>A guard on what fills a role.</summary>
/// <remarks>Immutable. Where a coordinated filler fails, the others still count.</remarks>
public sealed record RoleConstraint(Role Role)
{
    /// <summary>Lemmas of which the filler's head must be one; null for any.</summary>
    public WordList? Lemmas { get; init; }

    /// <summary>Lemmas that the filler's head must not be; null for none.</summary>
    public WordList? NotLemmas { get; init; }

    /// <summary>Kinds of entity that the filler may be; empty for any.</summary>
    public ValueList<EntityType> Types { get; init; } = [];

    /// <summary>Whether a filler that is no entity passes <see cref="Types"/>.</summary>
    public bool AllowsNoEntity { get; init; }

    /// <summary>Whether the role must or must not be filled; null for either.</summary>
    public bool? Present { get; init; }

    /// <summary>Whether the filler must or must not be a person or party, or a thing through which a party acts (<i>a Chadian drone</i>); null for either.</summary>
    public bool? Human { get; init; }

    /// <summary>Whether the filler must or must not be an entity or party, or the act or possession of an actor that the phrase names; null for either.</summary>
    public bool? Owned { get; init; }

    /// <summary>Modalities of which the filler's own words (<i>must</i>, <i>may</i>, <i>has to</i>) must bring one; empty for any.</summary>
    public ValueList<Modality> Modalities { get; init; } = [];

    internal bool ConstrainsTypes => Types.Count > 0 || AllowsNoEntity;

    internal bool Accepts(SyntaxView view, int head) => RefusedBy(view, head) is null;

    /// <summary>The key of the first part of the guard that a filler does not pass; null where it passes all.</summary>
    internal string? RefusedBy(SyntaxView view, int head)
    {
        // A guard may ask for the pronoun ("the general said he would") as for the noun that it stands for.
        var word = head;
        if (Pronouns.Antecedent(view, head) is >= 0 and var meant) head = meant;
        head = view.Whole(head);
        if (NotLemmas is not null && (Contains(NotLemmas, view, head) || (word != head && Contains(NotLemmas, view, word)))) return "notLemma";
        if (Lemmas is not null && !(word != head && Contains(Lemmas, view, word)) && !Contains(Lemmas, view, head) && !(view.Counted(head) is var counted && counted != head && Contains(Lemmas, view, counted)) && !(view.Members(head) is var members && members != head && Contains(Lemmas, view, members))) return "lemma";
        if (Human is { } human && human != (view.IsHuman(head) || (human && (Owners.OfInstrument(view, head) is not null || Owners.IssuerOf(view, head) >= 0 || PartyModifiers.NameOf(view, head) is not null)))) return "human";
        if (Owned is { } owned && owned != IsOwned(view, head)) return "owned";
        if (Modalities.Count > 0 && !Modalities.Contains(OwnWords.ModalityOf(view, head))) return "modality";
        return ConstrainsTypes && !AcceptsType(view, head) ? "type" : null;
    }

    private static bool Contains(WordList lemmas, SyntaxView view, int head) =>
        lemmas.Contains(view.Lemma(head)) || lemmas.Contains(view.Form(head))
        // Lemmatizers leave some plurals: "troops".
        || (view.Lemma(head) is [_, _, .., not 's', 's'] plural && lemmas.Contains(plural[..^1]))
        || (view.Lemma(head) is [_, _, .., 'i', 'e', 's'] supplies && lemmas.Contains(supplies[..^3] + "y"))
        // "$5 million" is headed by its sign.
        || (view.Tag(head) == Upos.Num && view.Lemma(head) is "million" or "billion" && lemmas.Contains("money") && view.Child(head, Deprel.Compound) >= 0 | view.Child(head, Deprel.Nummod) >= 0)
        || (view.Tag(head) == Upos.Sym && view.Form(head) is "$" or "€" or "£" or "¥" && lemmas.Contains("money"));

    private static bool IsOwned(SyntaxView view, int head) => view.Entities.At(head).Length > 0 || view.Tag(head) == Upos.Propn || view.IsParty(head) || Owners.Of(view, head) is not null || PartyModifiers.Of(view, head) >= 0;

    private bool AcceptsType(SyntaxView view, int head)
    {
        var mentions = view.Titled(head) is >= 0 and var name || (name = view.Apposed(head)) >= 0 ? view.Entities.At(name) : view.NamedPlace(head) is >= 0 and var place ? view.Entities.At(place) : view.Entities.At(head);
        var party = mentions.Length == 0 && view.IsParty(head);
        if (mentions.Length == 0 && !party)
        {
            // "a UN report says": the body does.
            if ((Role == Role.Speaker || Role == Role.Agent) && Owners.OfInstrument(view, head) is { } owner && Types.Contains(owner.Entity.Type)) return true;
            return AllowsNoEntity;
        }

        var type = party ? EntityType.Group : mentions[0].Entity.Type;
        for (var i = 0; i < Types.Count; i++)
        {
            if (Types[i] == type) return true;
        }

        return AllowsNoEntity && !type.IsActor();
    }
}
