using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;
using EntityExtraction.Training.Tagging;

namespace EntityExtraction.Training.Parsing;

/// <summary>Tags training sentences with taggers that did not see them, so that the parser learns from tags as wrong as it will meet.</summary>
internal sealed class Jackknife(WordClasses classes, int seed)
{
    private const int Folds = 5;
    private const int Epochs = 4;

    public List<ParsedSentence> Tag(IReadOnlyList<ConlluSentence> sentences)
    {
        var tagged = sentences.Select(TaggedSentence.Of).ToList();
        var parsed = new ParsedSentence[sentences.Count];
        var progress = new Progress("tagging the parser's sentences", Folds);
        for (var fold = 0; fold < Folds; fold++)
        {
            // Folds are runs of sentences: neighbours are from one text and would help each other.
            var (start, end) = (sentences.Count * fold / Folds, sentences.Count * (fold + 1) / Folds);
            var model = new TaggerTrainer(classes, seed).Train([.. tagged[..start], .. tagged[end..]], Epochs, null, null);
            TagFold(TaggerTrainer.Load(model, classes), [.. sentences.Skip(start).Take(end - start)], parsed.AsSpan(start, end - start));
            progress.Epoch(fold + 1, $"{end - start} sentences");
        }

        return [.. parsed];
    }

    private static void TagFold(PartOfSpeechTagger tagger, List<ConlluSentence> sentences, Span<ParsedSentence> parsed)
    {
        var document = ConlluDocument.Build(sentences, Layers.None);
        tagger.Annotate(document);
        for (var s = 0; s < sentences.Count; s++)
        {
            var range = document.SentenceStart(s)..document.SentenceEnd(s);
            parsed[s] = new ParsedSentence(sentences[s], document.UniversalTags[range].ToArray(), document.PennTags[range].ToArray());
        }
    }
}
