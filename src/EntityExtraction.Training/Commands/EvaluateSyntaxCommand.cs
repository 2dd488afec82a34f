using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Training.Evaluation;
using EntityExtraction.Training.Segmentation;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateSyntaxCommand
{
    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("syntax", "Measures tagger, lemmatizer and parser on given words, and all of it on raw text.") { corpora };
        command.SetAction(result =>
        {
            var folder = new Corpora(result.GetValue(corpora)!);
            foreach (var treebank in Corpora.Treebanks)
            {
                var gold = folder.Dev(treebank);
                Console.WriteLine($"{treebank}/dev: {SyntaxScore.Measure(gold, EnglishAnalysis.Syntax)}");
                Console.WriteLine($"{treebank}/dev, fast: {SyntaxScore.Measure(gold, [EnglishAnalysis.Tagger, EnglishAnalysis.Lemmatizer])}");
                var text = TextLayouts.Arrange(GoldReader.ReadSentences(folder.PathOf($"{treebank}/dev.conllu")), TextLayout.Flowing);
                Console.WriteLine($"{treebank}/dev, from raw text: {RawSyntaxScore.Measure(gold, text, [new Segmenter(), .. EnglishAnalysis.Syntax])}");
            }
        });
        return command;
    }
}
