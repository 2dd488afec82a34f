using System.Collections.Concurrent;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Lemmatization;

/// <summary>Gives every token its base form, chosen by its form and tags: a dictionary of forms, then rules by the longest known ending.</summary>
/// <remarks>Immutable but for a bounded cache; thread-safe. The lemma of a proper noun keeps its capitals; other lemmas are in lower case.</remarks>
public sealed class Lemmatizer : IAnnotator
{
    internal const string Kind = "lemma";
    internal const int Version = 1;
    internal const int LongestEnding = 7;

    private const int CacheLimit = 100_000;

    private readonly ModelFile _model;
    private readonly EditScript[] _scripts;
    private readonly HashIndex _forms;
    private readonly HashIndex _endings;
    private readonly ConcurrentDictionary<(string Form, string Tag, Upos Upos), string> _cache = new();
    private int _cached;

    internal Lemmatizer(ModelFile model)
    {
        _model = model;
        _scripts = [.. model.Strings("scripts").Select(EditScript.Parse)];
        _forms = new HashIndex(model, "forms");
        _endings = new HashIndex(model, "ends");
    }

    /// <inheritdoc/>
    public string Name => "lemmatizer";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Tags;

    /// <inheritdoc/>
    public Layers Provides => Layers.Lemmas;

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        var forms = document.Forms;
        var lemmas = document.Lemmas;
        var universal = document.UniversalTags;
        var penn = document.PennTags;
        for (var i = 0; i < forms.Length; i++) lemmas[i] = Lemma(forms[i], universal[i], penn[i] ?? "");
    }

    /// <summary>The base form of a word.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="universal">Its universal tag.</param>
    /// <param name="penn">Its Penn tag.</param>
    public string Lemma(string form, Upos universal, string penn)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(penn);
        var key = (form, penn, universal);
        if (_cache.TryGetValue(key, out var lemma)) return lemma;
        lemma = Find(form, universal, penn);
        if (_cached < CacheLimit && _cache.TryAdd(key, lemma)) Interlocked.Increment(ref _cached);
        return lemma;
    }

    internal static ulong Tag(Upos universal, string penn) => FeatureHash.Join(1, FeatureHash.Of((int)universal), FeatureHash.Of(penn));

    internal static ulong FormKey(string form, ulong tag) => FeatureHash.Join(2, FeatureHash.Of(form), tag);

    internal static ulong LowerKey(string form, ulong tag) => FeatureHash.Join(3, FeatureHash.Of(form.ToLowerInvariant()), tag);

    internal static ulong EndingKey(ReadOnlySpan<char> ending, ulong tag) => FeatureHash.Join(4, FeatureHash.OfFolded(ending), tag);

    private string Find(string form, Upos universal, string penn)
    {
        if (form.Length == 0) return form;
        if (universal == Upos.Verb && KnownVerbs.Of(form, penn) is { } verb) return verb;
        var tag = Tag(universal, penn);
        var script = _forms.Find(FormKey(form, tag));
        if (script < 0) script = _forms.Find(LowerKey(form, tag));
        if (script >= 0 && _scripts[script].Fits(form)) return _scripts[script].Apply(form);

        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            script = _endings.Find(EndingKey(form.AsSpan(form.Length - length), tag));
            if (script >= 0 && _scripts[script].Fits(form)) return _scripts[script].Apply(form);
        }

        GC.KeepAlive(_model);
        return universal == Upos.Propn ? form : form.ToLowerInvariant();
    }
}
