using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Tagging;

/// <summary>Words with their tags.</summary>
internal sealed record TaggedSentence(string[] Forms, Upos[] Universal, string[] Penn)
{
    public static TaggedSentence Of(ConlluSentence sentence) => new(
        [.. sentence.Words.Select(w => w.Form)],
        [.. sentence.Words.Select(w => UposExtensions.Parse(w.Upos))],
        [.. sentence.Words.Select(w => w.Xpos)]);
}
