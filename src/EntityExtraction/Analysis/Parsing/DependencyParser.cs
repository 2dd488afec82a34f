using System.Collections.Concurrent;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>Gives every sentence a labelled dependency tree (Universal Dependencies, subtypes included) with exactly one root.</summary>
/// <remarks>
/// A transition-based parser: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with features after Zhang and Nivre (2011).
/// Trees are projective. Time is linear in the number of tokens. Immutable and thread-safe.
/// </remarks>
public sealed class DependencyParser : IAnnotator
{
    internal const string Kind = "parser";
    internal const int Version = 2;

    private readonly ParserAction[] _actions;
    private readonly LinearModel _weights;
    private readonly WordClasses _classes;
    private readonly int _width;
    private readonly ConcurrentBag<ParserDecoder> _decoders = [];

    internal DependencyParser(ModelFile model, WordClasses classes)
    {
        _actions = [.. model.Strings("actions").Select(ParserAction.Parse)];
        _weights = new LinearModel(model, _actions.Length);
        _width = model.Block<int>("beam")[0];
        _classes = classes;
    }

    /// <inheritdoc/>
    public string Name => "dependency parser";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Tags;

    /// <inheritdoc/>
    public Layers Provides => Layers.Dependencies;

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_decoders.TryTake(out var decoder)) decoder = new ParserDecoder(_actions, _weights, _width);
        var heads = document.Heads;
        var relations = document.Relations;
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (start, end) = (document.SentenceStart(s), document.SentenceEnd(s));
            var places = heads[start..end];
            decoder.Sentence.Fill(document.Forms[start..end], document.UniversalTags[start..end], document.PennTags[start..end], _classes);
            decoder.Parse(places, relations[start..end]);
            foreach (ref var head in places)
            {
                if (head >= 0) head += start;
            }
        }

        _decoders.Add(decoder);
    }
}
