using EntityExtraction.Analysis.Neural;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis;

/// <summary>Adds labelled trees to a document whose tags are given, and the Penn tags that go with them where there are none.</summary>
/// <remarks>Given tags are kept; a word left as <see cref="Upos.X"/> counts as not tagged and gets the network's. Thread-safe.</remarks>
internal sealed class TreesOverTags(NeuralAnalyzer network) : IAnnotator
{
    public string Name => "trees over given tags";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Tags;

    public Layers Provides => Layers.Dependencies;

    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var own = Copy(document);
        network.Annotate(own, cancellationToken);
        own.Heads.CopyTo(document.Heads);
        own.Relations.CopyTo(document.Relations);

        var forms = document.Forms;
        var tags = document.UniversalTags;
        var penn = document.PennTags;
        var ownTags = own.UniversalTags;
        var ownPenn = own.PennTags;
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == Upos.X) (tags[i], penn[i]) = (ownTags[i], penn[i] ?? ownPenn[i]);
            else penn[i] ??= PennTags.Fits(tags[i], ownPenn[i]) ? ownPenn[i] : PennTags.Guess(tags[i], forms[i]);
        }
    }

    private static DocumentBuilder Copy(DocumentBuilder document)
    {
        var copy = new DocumentBuilder(document.Text) { Layers = Layers.Tokens | Layers.Sentences };
        for (var s = 0; s < document.SentenceCount; s++)
        {
            copy.StartSentence();
            for (var i = document.SentenceStart(s); i < document.SentenceEnd(s); i++) copy.AddToken(document.Spans[i], document.Forms[i]);
        }

        return copy;
    }
}
