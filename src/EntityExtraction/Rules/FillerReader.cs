using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>From the head tokens of arguments to sides of relations.</summary>
internal sealed class FillerReader(SyntaxView view)
{
    /// <summary>Adds what a head stands for: an actor, several ("the two countries"), or a described phrase. Nothing for a pronoun that is not resolved.</summary>
    /// <param name="head">Head token.</param>
    /// <param name="fillers">Where to add.</param>
    /// <param name="without">Heads of phrases that fill other roles and are no part of this one's words.</param>
    public void Read(int head, List<Filler> fillers, List<int>? without = null)
    {
        var mentions = view.Entities.At(head);
        if (mentions.Length == 0)
        {
            var named = NamedBy(head);
            if (named >= 0) mentions = view.Entities.At(named);
        }

        if (mentions.Length > 0)
        {
            foreach (var mention in mentions)
            {
                // Of nested mentions the longest counts; of those over the same words all.
                if (mention.FirstToken != mentions[0].FirstToken || mention.TokenCount != mentions[0].TokenCount) break;
                fillers.Add(Of(mention));
            }

            return;
        }

        if (!IsDescription(head)) return;
        var party = view.IsParty(head);
        var phrase = NounPhrase.Of(view, head, without);
        var span = phrase.Span(view.Document);
        var text = view.Document.TextOf(span);
        fillers.Add(new Filler(new Participant(Squeeze(text), party ? EntityType.Group : null, span, text), text.ToLowerInvariant(), head, null, party));
    }

    public static Filler Of(Mention mention) =>
        new(new Participant(mention.Entity.Name, mention.Entity.Type, mention.Span, mention.Text) { Entity = mention.Entity, Mention = mention.Id }, mention.Entity.Id, mention.HeadToken, mention);

    /// <summary>The actor whose act or possession a described head is; null for none.</summary>
    public Participant? OwnerOf(int head)
    {
        Mention? owner = null;
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            var rank = relation == Deprel.NmodPossessive ? 3
                : child < head && relation is Deprel.Amod or Deprel.Compound or Deprel.Nmod ? 2
                : relation == Deprel.Nmod && Prepositions.Of(view, child) is var role && (role == Role.Of || role == Role.By) ? 1
                : 0;
            if (rank == 0) continue;
            var mentions = view.Entities.At(child);
            if (mentions.Length == 0 || !mentions[0].Entity.Type.IsActor()) continue;
            if (owner is null || rank == 3) owner = mentions[0];
        }

        return owner is null ? null : Of(owner).Participant;
    }

    /// <summary>The name that an unnamed head carries: "the president, Vladimir Putin", "its ally Syria".</summary>
    private int NamedBy(int head)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (child > head && view.Rel(child) is Deprel.Appos or Deprel.Flat or Deprel.FlatName && view.IsActor(child)) return child;
        }

        return Titles.NamedAfter(view, head);
    }

    private bool IsDescription(int head) => view.Tag(head) switch
    {
        Upos.Noun or Upos.Propn => !TimeWords.IsUnit(view.Lemma(head)) && !TimeWords.IsWeekday(view.Form(head)) && TimeWords.Month(view.Form(head)) == 0,
        // Gerunds and participles that the parser made nouns: "supports rebuilding Syria" is no description of a party.
        Upos.Num or Upos.Adj => view.IsParty(head) || view.Child(head, Deprel.Det) >= 0 && view.FormIs(view.Child(head, Deprel.Det), "the"),
        _ => false,
    };

    private static string Squeeze(string text) =>
        text.AsSpan().ContainsAny('\n', '\r', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;
}
