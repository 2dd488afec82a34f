using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Under what name a described phrase goes.</content>
internal sealed partial class FillerReader
{
    /// <summary>A bare definite phrase under the name of the fuller one before it that it takes up: "the tests" for "Chad's missile tests".</summary>
    private string TakenUp(NounPhrase phrase, int head, string name)
    {
        if (phrase.First != phrase.Last || head == 0 || !(view.Form(head - 1).ToLowerInvariant() is "the" or "these" or "those" or "this") || view.Head(head - 1) != head) return name;
        var floor = Math.Max(0, head - 150);
        for (var token = head - 2; token >= floor; token--)
        {
            if (view.Tag(token) != Upos.Noun || !string.Equals(view.Lemma(token), view.Lemma(head), StringComparison.OrdinalIgnoreCase)) continue;
            var fuller = NounPhrase.Of(view, token);
            if (fuller.First == fuller.Last) continue;
            return Owned(CoreWords.Of(view, Short(fuller, token), token, party: false), token);
        }

        return name;
    }

    /// <summary>"Chad's decision to raise the tax": what is somebody's is known by its owner and needs no clause in its name.</summary>
    private NounPhrase Short(NounPhrase phrase, int head)
    {
        if (view.IsVerb(head) || Owners.Of(view, head) is not { } owner || owner.HeadToken > head) return phrase;
        for (var token = head + 1; token <= phrase.Last; token++)
        {
            if (view.Rel(token) == Deprel.Mark && view.Form(token).ToLowerInvariant() is "to" or "that" && view.Head(token) is >= 0 and var clause && view.IsClause(clause)) return phrase with { Last = token - 1 };
        }

        return phrase;
    }

    /// <summary>"its positions", "President Silva's plan" under the name of whose they are, where that is known.</summary>
    private string Owned(NounPhrase phrase, int head)
    {
        var name = Squeeze(view.Document.CleanedTextOf(phrase.Span(view.Document)));
        if (DoneBy(head, phrase) is var (doer, preposition)) return OwnedBy(doer, phrase.First, phrase with { Last = preposition - 1 });
        var end = phrase.First;
        if (view.Rel(end) == Deprel.NmodPossessive && view.Tag(end) == Upos.Pron && view.Head(end) == head)
        {
            return view.Entities.At(view.FormIs(end, "whose") ? RelativeClauses.Resolve(view, end) : end) is [var named, ..] ? OwnedBy(named, end + 1, phrase) : name;
        }

        // "the country's leaders": those of the country that is meant.
        if (view.Child(head, Deprel.NmodPossessive) is >= 0 and var possessor && possessor < head && view.Entities.At(possessor) is [{ Kind: MentionKind.Description, Entity.Type: EntityType.Country or EntityType.Organization } meant, ..]
            && view.Child(possessor, Deprel.Case) is >= 0 and var mark && mark < head && mark >= phrase.First && mark < phrase.Last) return OwnedBy(meant, mark + 1, phrase);

        // A person's titles are no part of the name.
        while (end < phrase.Last && !(view.Rel(end) == Deprel.Case && Genitive.IsMark(view.Form(end)))) end++;
        if (end >= phrase.Last || view.Entities.At(view.Head(end)) is not [{ Entity.Type: EntityType.Person, Kind: MentionKind.Name } owner, ..]) return name;
        if (owner.EndToken != end || owner.FirstToken <= phrase.First || view.Rel(owner.HeadToken) != Deprel.NmodPossessive) return name;
        if (view.Head(owner.HeadToken) == head) return OwnedBy(owner, end + 1, phrase);
        // "members of President Silva's party": the owner of what stands inside the phrase.
        var before = view.First(owner.HeadToken) is >= 0 and var title && title < owner.FirstToken && title > phrase.First ? title : owner.FirstToken;
        while (before - 1 > phrase.First && view.Governs(owner.HeadToken, before - 1)) before--;
        return before > phrase.First ? string.Concat(Squeeze(view.Document.CleanedTextOf(new NounPhrase(phrase.First, before - 1).Span(view.Document))), " ", OwnedBy(owner, end + 1, phrase)) : name;
    }

    /// <summary>"recent efforts by Chad", "raids by armed men": a thing is known by who does it, as "Chad's recent efforts" is.</summary>
    private (string Doer, int Preposition)? DoneBy(int head, NounPhrase phrase)
    {
        if (view.Tag(head) != Upos.Noun || view.IsParty(head) || view.Child(head, Deprel.NmodPossessive) >= 0) return null;
        var doer = Prepositions.Find(view, head, Role.By);
        if (doer < 0 || doer > phrase.Last || view.Child(doer, Deprel.Case) is var preposition && preposition <= phrase.First) return null;
        if (view.Entities.At(doer) is [{ Entity.Type: EntityType.Country or EntityType.Person or EntityType.Organization, Kind: not MentionKind.Demonym } mention, ..]) return (mention.Entity.Name, preposition);
        if (!view.IsParty(doer) || view.Tag(doer) is not (Upos.Noun or Upos.Propn)) return null;
        var party = CoreWords.Of(view, NounPhrase.Of(view, doer), doer, party: true);
        return party.First > preposition ? (Squeeze(view.Document.CleanedTextOf(party.Span(view.Document))), preposition) : null;
    }

    private string OwnedBy(Mention owner, int first, NounPhrase phrase) => OwnedBy(owner.Entity.Name, first, phrase);

    private string OwnedBy(string owner, int first, NounPhrase phrase) =>
        first > phrase.Last ? owner : string.Concat(owner, owner.EndsWith('s') ? "' " : "'s ", Squeeze(view.Document.CleanedTextOf(new NounPhrase(first, phrase.Last).Span(view.Document))));

    /// <summary>Marks of quotation say how something is called, and are no part of what it is called.</summary>
    private static string Squeeze(string text) => Spaced(text.AsSpan().ContainsAny('"', '\u201c', '\u201d') ? text.Replace("\"", "", StringComparison.Ordinal).Replace("\u201c", "", StringComparison.Ordinal).Replace("\u201d", "", StringComparison.Ordinal).Trim() : text);

    private static string Spaced(string text) =>
        text.AsSpan().ContainsAny('\n', '\r', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;
}
