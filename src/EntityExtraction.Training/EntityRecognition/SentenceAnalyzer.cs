using EntityExtraction.Analysis;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Adds tags and trees to sentences.</summary>
/// <param name="analyzer">What finds both.</param>
internal sealed class SentenceAnalyzer(IAnnotator analyzer)
{
    private const int Together = 2000;

    /// <summary>The same sentences with tags and trees, in order.</summary>
    public List<LabelledSentence> Analyze(IEnumerable<LabelledSentence> sentences) => [.. sentences.Chunk(Together).SelectMany(AnalyzePart)];

    private IEnumerable<LabelledSentence> AnalyzePart(LabelledSentence[] sentences)
    {
        var document = Document(sentences);
        analyzer.Annotate(document);
        for (var s = 0; s < sentences.Length; s++)
        {
            var (start, end) = (document.SentenceStart(s), document.SentenceEnd(s));
            yield return sentences[s] with
            {
                Tags = document.UniversalTags[start..end].ToArray(),
                Heads = Array.ConvertAll(document.Heads[start..end].ToArray(), head => head < 0 ? -1 : head - start),
                Relations = document.Relations[start..end].ToArray(),
            };
        }
    }

    private static DocumentBuilder Document(LabelledSentence[] sentences)
    {
        var document = new DocumentBuilder(SourceText.From(string.Join(' ', sentences.SelectMany(s => s.Forms))));
        var at = 0;
        foreach (var sentence in sentences)
        {
            document.StartSentence();
            foreach (var form in sentence.Forms)
            {
                document.AddToken(new TextSpan(at, form.Length), string.Intern(form));
                at += form.Length + 1;
            }
        }

        document.Layers = Layers.Tokens | Layers.Sentences;
        return document;
    }
}
