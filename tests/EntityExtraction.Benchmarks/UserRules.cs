using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using EntityExtraction.Rules;

namespace EntityExtraction.Benchmarks;

/// <summary>What a user's own rules cost beside the built-in ones: fifty frequent verbs, each with rules for twenty prepositions.</summary>
[MemoryDiagnoser]
public class UserRules
{
    private const int Prepositions = 20;

    private static readonly string[] Verbs =
    [
        "sign", "accuse", "sell", "say", "march", "impose", "ask", "withdraw", "tell", "criticize", "call", "support", "reject", "allow", "speak", "meet", "promise",
        "release", "hold", "hurt", "warn", "back", "force", "return", "welcome", "threaten", "stay", "end", "agree", "protest", "give", "take", "make", "go", "come",
        "see", "know", "send", "offer", "win", "lose", "pay", "visit", "join", "leave", "open", "close", "start", "stop", "help",
    ];

    private static readonly string[] Roles =
        ["patient", "with", "to", "from", "for", "on", "in", "at", "by", "against", "about", "over", "into", "under", "between", "through", "towards", "after", "before", "within"];

    private readonly string _text = News.Text(10);
    private EntityExtractor _extractor = null!;

    /// <summary>Number of rules of the user's own.</summary>
    [Params(0, 1000)]
    public int Rules { get; set; }

    /// <summary>Makes the rules.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var yaml = new StringBuilder("relations:\n  touches: {}\nrules:\n");
        for (var i = 0; i < Rules; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: own-{i}\n    relation: touches\n    trigger: {{ verb: [{Verbs[i / Prepositions]}] }}\n    source: agent\n    target: {Roles[i % Prepositions]}\n");
        }

        var builder = EntityExtractor.CreateBuilder();
        if (Rules > 0) builder.UseRules(RuleSet.BuiltIn.With(RuleSet.Parse("own.yaml", yaml.ToString())));
        _extractor = builder.Build();
    }

    [Benchmark]
    public ExtractionResult Extraction() => _extractor.Extract(_text);
}
