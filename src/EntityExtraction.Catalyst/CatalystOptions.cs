using EntityExtraction.Syntax;

namespace EntityExtraction.Catalyst;

/// <summary>What is taken from Catalyst, and under which names.</summary>
public sealed record CatalystOptions
{
    /// <summary>Catalyst's own names of entity types and ours: WikiNER's <c>Person</c>, <c>Organization</c>, <c>Location</c>.</summary>
    public static IReadOnlyDictionary<string, string> DefaultEntityLabels { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Person"] = "PER",
        ["Organization"] = "ORG",
        ["Location"] = "LOC",
        ["Misc"] = "MISC",
    };

    /// <summary>Which of <see cref="Layers.Tags"/>, <see cref="Layers.Lemmas"/> and <see cref="Layers.Entities"/> are Catalyst's; the built-in analysis adds the others.</summary>
    public Layers Layers { get; init; } = Layers.Tags | Layers.Lemmas | Layers.Entities;

    /// <summary>Whether Catalyst is given the built-in tokenizer's words instead of cutting its own. Rules and trees were made over those: prefer this where Catalyst is
    /// there for its spotters and recognizers. Default false.</summary>
    public bool BuiltInWords { get; init; }

    /// <summary>Labels of entity types by the names that Catalyst's recognizers give them. A type that is not listed keeps its name, a spotter's capture tag for example.</summary>
    public IReadOnlyDictionary<string, string> EntityLabels { get; init; } = DefaultEntityLabels;

    /// <summary>The folder for models that are not in a package. It is only used where <c>Storage.Current</c>, which the whole process shares, is not set.</summary>
    public string ModelFolder { get; init; } = "catalyst-models";
}
