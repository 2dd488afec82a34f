using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <content>Parties inside a word.</content>
internal sealed partial class FillerReader
{
    private const string Government = "government";

    /// <summary>"pro-government forces", "an anti-government rally": the party that stands behind the hyphen of one word; null for none.</summary>
    private Filler? BehindPrefix(int word)
    {
        var form = view.Form(word);
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen is < 2 or > 5 || !form.AsSpan(hyphen + 1).Equals(Government, StringComparison.OrdinalIgnoreCase)) return null;
        // Its forces are the government's own; the word says only which side is meant.
        if (view.Head(word) is >= 0 and var described && view.Lemma(described) is "force" or "forces" or "troop" or "troops" or "army" or "soldier") return null;
        var end = view.Document[word].Span.End;
        var span = TextSpan.FromBounds(end - Government.Length, end);
        return new Filler(new Participant(Government, EntityType.Group, span, view.Document.TextOf(span)), Government, word, null, IsParty: true);
    }
}
