using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Punctuation;

/// <summary>Hangs marks of punctuation where the tree of the words around them says.</summary>
/// <remarks>
/// Universal Dependencies hang a mark by the tree, as high as no arc is crossed, on the dependent phrase that it sets off (Popel, Žabokrtský and Vojtek,
/// "Udapi: Universal API for Universal Dependencies", 2017, mend treebanks so). Here the treebanks say which of these words it is; a parser that guesses
/// marks like words is wrong more often. Immutable and thread-safe.
/// </remarks>
internal sealed class PunctuationAttacher
{
    public const string Kind = "marks";
    public const int Version = 1;
    public const string Section = "place";

    private static readonly Lazy<PunctuationAttacher> Embedded = new(() => new PunctuationAttacher(ModelFile.OpenEmbedded("punctuation", Kind, Version)));
    private static readonly int Places = Enum.GetValues<MarkPlace>().Length;
    private readonly ModelFile _model; // Keeps the memory of the index alive.
    private readonly HashIndex _index;

    public PunctuationAttacher(ModelFile model) => (_model, _index) = (model, new HashIndex(model, Section));

    /// <summary>The one inside the package.</summary>
    public static PunctuationAttacher BuiltIn => Embedded.Value;

    /// <summary>Changes the heads of marks whose surroundings are known; the others keep theirs.</summary>
    /// <param name="forms">The words of a sentence.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    public void Attach(ReadOnlySpan<string> forms, Span<int> heads, ReadOnlySpan<Deprel> relations)
    {
        if (!relations.Contains(Deprel.Punct)) return;
        var sentence = new MarkedSentence(forms, heads, relations, forms.Length <= 256 ? stackalloc int[2 * forms.Length] : new int[2 * forms.Length]);
        Span<int> places = stackalloc int[Places];
        for (var i = 0; i < forms.Length; i++)
        {
            if (!sentence.IsLoose(i)) continue;
            var (exactly, roughly) = sentence.Read(i, places);
            var place = _index.Find(exactly, _index.Find(roughly));
            if (place >= 0 && places[place] >= 0) heads[i] = places[place];
        }

        GC.KeepAlive(_model);
    }
}
