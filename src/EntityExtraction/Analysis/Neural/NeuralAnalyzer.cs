using System.Collections.Concurrent;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Punctuation;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Tags words and finds their dependency trees with one network.</summary>
/// <remarks>
/// Embeddings of words, affixes and character n-grams; two bidirectional LSTM layers; tags from both, heads and relations from the second
/// (Kiperwasser and Goldberg, 2016; Dozat and Manning, 2017). Immutable and thread-safe. Sentences are read side by side, so that
/// a document of many sentences costs less for each word than one of a single sentence. Words given tags keep them.
/// </remarks>
public sealed class NeuralAnalyzer : IAnnotator
{
    internal const string Kind = "neural";
    internal const int Version = 2;

    // The gates of more tokens would not fit into the second-level cache; a longer sentence is read in pieces, so that time stays linear in the length of a text.
    private const int BatchTokens = 384;
    private const int BatchSentences = 64;
    private const int LongestPiece = 240;

    private readonly NeuralModel _model;
    private readonly ConcurrentBag<NeuralWorkspace> _workspaces = [];

    internal NeuralAnalyzer(ModelFile model, WordClasses classes) => _model = new NeuralModel(model, classes);

    /// <inheritdoc/>
    public string Name => "neural analyzer";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tags | Layers.Dependencies;

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_workspaces.TryTake(out var workspace)) workspace = new NeuralWorkspace(_model);
        var writesTags = !document.Layers.HasFlag(Layers.Tags);
        var batch = new List<Piece>(BatchSentences);
        var tokens = 0;
        for (var s = 0; s < document.SentenceCount; s++)
        {
            var (start, end) = (document.SentenceStart(s), document.SentenceEnd(s));
            for (var from = start; from < end; from += LongestPiece)
            {
                var length = Math.Min(LongestPiece, end - from);
                batch.Add(new Piece(from, length, from > start));
                tokens += length;
            }

            if (tokens < BatchTokens && batch.Count < BatchSentences) continue;
            cancellationToken.ThrowIfCancellationRequested();
            Read(document, batch, workspace, writesTags);
            batch.Clear();
            tokens = 0;
        }

        if (batch.Count > 0) Read(document, batch, workspace, writesTags);
        _workspaces.Add(workspace);
    }

    private void Read(DocumentBuilder document, List<Piece> pieces, NeuralWorkspace workspace, bool writesTags)
    {
        workspace.Start(pieces);
        workspace.Embed(document.Forms, document.Spans);
        workspace.Encode();
        if (writesTags) workspace.Tag(document.UniversalTags, document.PennTags);
        workspace.ScoreTrees();
        var heads = document.Heads;
        var relations = document.Relations;
        Span<int> inPiece = stackalloc int[LongestPiece];
        for (var s = 0; s < workspace.Pieces.Length; s++)
        {
            var piece = workspace.Pieces[s];
            workspace.ParsePiece(s);
            var own = inPiece[..piece.Length];
            for (var i = 0; i < piece.Length; i++)
            {
                own[i] = workspace.HeadsOfPiece[i] - 1;
                relations[piece.First + i] = own[i] < 0 ? Deprel.Root : _model.Relations[workspace.LabelsOfPiece[i]];
            }

            var forms = document.Forms.Slice(piece.First, piece.Length);
            var tree = relations.Slice(piece.First, piece.Length);
            var tags = document.UniversalTags.Slice(piece.First, piece.Length);
            Expletives.Correct(forms, own, tree);
            PunctuationAttacher.BuiltIn.Attach(forms, own, tree);
            TwinAdverbs.Join(forms, own, tree, tags);
            FixedPrepositions.Join(forms, own, tree, tags);
            InvertedSubjects.Correct(forms, own, tree);
            PairedPhrases.Attach(forms, own, tree, tags);
            AttributiveParticiples.Attach(forms, own, tree, tags);
            for (var i = 0; i < piece.Length; i++) heads[piece.First + i] = own[i] < 0 ? -1 : piece.First + own[i];
        }

        JoinPieces(document, pieces);
    }

    /// <summary>The later pieces of a long sentence hang on the root of the first.</summary>
    private static void JoinPieces(DocumentBuilder document, List<Piece> pieces)
    {
        if (!pieces.Exists(p => p.Continues)) return;
        var heads = document.Heads;
        var relations = document.Relations;
        var root = -1;
        foreach (var piece in pieces)
        {
            var own = piece.First;
            while (heads[own] >= 0) own++;
            if (!piece.Continues) root = own;
            else (heads[own], relations[own]) = (root, Deprel.Parataxis);
        }
    }
}

/// <summary>A sentence, or a piece of a very long one.</summary>
/// <param name="First">Its first token in the document.</param>
/// <param name="Length">Number of tokens.</param>
/// <param name="Continues">Whether it goes on with the sentence of the piece before.</param>
internal readonly record struct Piece(int First, int Length, bool Continues);
