using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction;

/// <summary>Loads what is built in side by side: the models on one thread, the catalog and the rules on another.</summary>
/// <remarks>Each half then reads one short sentence. Its code is compiled and its memory touched while the other half is still loading, so that the
/// first text waits for neither. All happens once a process.</remarks>
internal static class StartUp
{
    private static readonly Lazy<AnalysisPipeline> WarmAnalysis = new(LoadAnalysis);
    private static readonly Lazy<bool> WarmRelations = new(ReadSentence);

    /// <summary>Starts to load the analysis on a thread of its own.</summary>
    public static Task<AnalysisPipeline> BeginAnalysis() => WarmAnalysis.IsValueCreated
        ? Task.FromResult(WarmAnalysis.Value)
        : Task.Factory.StartNew(() => WarmAnalysis.Value, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Loads the built-in linker and rules.</summary>
    /// <returns>Whether the sentence they read brought a relation.</returns>
    public static bool LoadRelations() => WarmRelations.Value;

    private static AnalysisPipeline LoadAnalysis()
    {
        var pipeline = EnglishAnalysis.Load();
        pipeline.Analyze("Turkey, which bought missiles from Russia in 2019, said on Monday that it supports Ukraine.");
        return pipeline;
    }

    private static bool ReadSentence()
    {
        var document = Sentence();
        var entities = CatalogEntityLinker.BuiltIn.Link(document);
        var relations = Rules.RuleRelationExtractor.BuiltIn.Extract(document, entities);
        return Scoring.ConfidenceModel.BuiltIn.Rate(document, entities, relations, given: false).Count > 0;
    }

    /// <summary>"Turkey said it bought missiles from Russia", annotated by hand because the analysis is still loading.</summary>
    private static Document Sentence()
    {
        ReadOnlySpan<(string Form, string Lemma, Upos Tag, int Head, Deprel Relation)> words =
        [
            ("Turkey", "Turkey", Upos.Propn, 1, Deprel.Nsubj),
            ("said", "say", Upos.Verb, -1, Deprel.Root),
            ("it", "it", Upos.Pron, 3, Deprel.Nsubj),
            ("bought", "buy", Upos.Verb, 1, Deprel.Ccomp),
            ("missiles", "missile", Upos.Noun, 3, Deprel.Obj),
            ("from", "from", Upos.Adp, 6, Deprel.Case),
            ("Russia", "Russia", Upos.Propn, 3, Deprel.Obl),
        ];
        var builder = new DocumentBuilder(SourceText.From("Turkey said it bought missiles from Russia"));
        builder.StartSentence();
        var at = 0;
        foreach (var word in words)
        {
            builder.AddToken(new TextSpan(at, word.Form.Length), word.Form);
            at += word.Form.Length + 1;
        }

        for (var i = 0; i < words.Length; i++)
        {
            (builder.Lemmas[i], builder.UniversalTags[i], builder.Heads[i], builder.Relations[i]) = (words[i].Lemma, words[i].Tag, words[i].Head, words[i].Relation);
        }

        builder.Layers = Layers.All;
        return builder.Build();
    }
}
