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
                Console.WriteLine($"{treebank}/dev: {SyntaxScore.Measure(new Corpora(result.GetValue(corpora)!).Dev(treebank), EnglishAnalysis.Syntax)}");
            }
        });
        return command;
    }
}
