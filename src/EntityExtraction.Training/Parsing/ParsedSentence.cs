using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Parsing;

/// <summary>Words with tags (as a tagger gives them) and their projective tree. Heads are positions; the root's head is the length.</summary>
internal sealed class ParsedSentence
{
    public ParsedSentence(ConlluSentence sentence, Upos[] universal, string?[] penn)
    {
        Forms = [.. sentence.Words.Select(w => w.Form)];
        (Universal, Penn) = (universal, penn);
        Heads = [.. sentence.Words.Select(w => w.Head > 0 ? w.Head - 1 : Forms.Length)];
        Relations = [.. sentence.Words.Select(w => DeprelExtensions.Parse(w.Relation))];
        Lifted = Projectivizer.Lift(Heads);
    }

    public string[] Forms { get; }
    public Upos[] Universal { get; }
    public string?[] Penn { get; }
    public int[] Heads { get; }
    public Deprel[] Relations { get; }

    /// <summary>Number of arcs that had to be lifted.</summary>
    public int Lifted { get; }

    public int Length => Forms.Length;

    public void Fill(ParserSentence sentence, WordClasses classes) => sentence.Fill(Forms, Universal, Penn, classes);
}
