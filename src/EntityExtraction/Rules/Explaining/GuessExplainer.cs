using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Explaining;

/// <summary>Tells what can be told of a relation that a model guessed: whom it was asked about, by what word they meet, and how often it is right where it is so sure.</summary>
internal static class GuessExplainer
{
    public static RelationExplanation Explain(Document document, EntityMap entities, Relation relation)
    {
        var view = new SyntaxView(document, entities);
        var meeting = HeadOf(document, relation.Trigger);
        return new RelationExplanation(relation, relation.Rule, "", 0, $"'{document.TextOf(relation.Trigger)}', the word above both",
            [Side("source", relation.Source), Side("target", relation.Target)], [new ConfidenceFactor("how often the model is right where it is this sure", relation.Confidence)]);

        RoleExplanation Side(string side, Participant participant)
        {
            var head = HeadOf(document, participant.Span);
            var path = meeting < 0 || head < 0 ? "" : SyntacticPath.Of(view, meeting, head);
            var alias = participant.Entity is { } entity && participant.Text != entity.Name ? $"means {entity.Name}" : null;
            return new RoleExplanation(side, participant.Mention is null ? "the actor" : $"the given mention {participant.Mention}", participant.Text, path, alias);
        }
    }

    private static int HeadOf(Document document, Text.TextSpan span) => document.TryTokens(span, out var first, out var end) ? document.HeadOf(first, end) : -1;
}
