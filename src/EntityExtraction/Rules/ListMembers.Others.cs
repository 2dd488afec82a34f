using EntityExtraction.Actors;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <content>Who is one of a body because others of it are named beside: <i>Peru and ten other OAS members</i>.</content>
internal sealed partial class ListMembers
{
    private static readonly WordClass Fellows = new("allies countries governments members nations partners powers signatories states");

    /// <param name="other">Where "other" stands.</param>
    /// <param name="floor">The first token of the sentence.</param>
    private void FindOthers(int other, int floor)
    {
        if (!_names.TryGetValue(other + 1, out var body) || body.Entity.Type != EntityType.Organization || body.EndToken >= view.Document.TokenCount || !Fellows.Contains(view.Form(body.EndToken).ToLowerInvariant())) return;
        var token = other - 1;
        while (token > floor && (view.Tag(token) == Syntax.Upos.Num || view.Form(token).ToLowerInvariant() is "the" or "some" or "several" or "many" or "most" or "all")) token--;
        if (token <= floor) return;
        if (view.FormIs(token, "with") && view.Form(token - 1).ToLowerInvariant() is "along" or "together") token -= 2;
        else if (view.FormIs(token, "and")) token--;
        else return;
        if (token > floor && view.FormIs(token, ",")) token--;
        // The names before, up to the first that is no item of the list.
        while (token >= floor && EndingAt(token + 1) is { } item)
        {
            Add(item, FillerReader.Of(body).Participant, body.Entity.Id, body.Span);
            token = item.FirstToken - 1;
            if (token <= floor || !view.FormIs(token, ",")) return;
            token--;
        }
    }

    private Mention? EndingAt(int end)
    {
        foreach (var mention in view.Entities.At(end - 1))
        {
            if (mention.EndToken == end && mention.Kind is MentionKind.Name or MentionKind.Acronym or MentionKind.Metonym && mention.Entity.Type is EntityType.Country) return mention;
        }

        return null;
    }
}
