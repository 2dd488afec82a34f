using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Training.Evaluation;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateSyntaxCommand
{
    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("syntax", "Measures tagger, lemmatizer and parser.") { corpora };
        command.SetAction(result =>
        {
            foreach (var treebank in Corpora.Treebanks)
            {
                var gold = new Corpora(result.GetValue(corpora)!).Dev(treebank);
                Console.WriteLine($"{treebank}/dev: {SyntaxScore.Measure(gold, EnglishAnalysis.Syntax)}");
                Console.WriteLine($"{treebank}/dev, fast: {SyntaxScore.Measure(gold, [EnglishAnalysis.Tagger, EnglishAnalysis.Lemmatizer])}");
            }
        });
        return command;
    }
}
