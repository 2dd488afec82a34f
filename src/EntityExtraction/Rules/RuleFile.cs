using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Rules.Building;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Rules.Writing;

namespace EntityExtraction.Rules;

/// <summary>Everything that one rule file says. YAML and the fluent interface are two ways to write it down; neither can say more than the other.</summary>
/// <remarks>Immutable and thread-safe. Two are equal when they say the same; name, places and comments do not matter. It is what is written: word sets
/// are not put in for their names, imports not followed. <see cref="RuleSet.From"/> makes it ready for use.</remarks>
public sealed record RuleFile
{
    private readonly Origin _origin = Origin.None;

    /// <summary>Its name, for messages, and the place from which imports are looked for. Takes no part in equality.</summary>
    public string Name
    {
        get => _origin.File;
        init => _origin = new Origin(value, 0);
    }

    /// <summary>Files whose word sets, relation types, actors and rules are used, too; relative to this one.</summary>
    public ValueList<string> Imports { get; init; } = [];

    /// <summary>Lists of words under names.</summary>
    public ValueList<WordSet> WordSets { get; init; } = [];

    /// <summary>Relation types of one's own.</summary>
    public ValueList<RelationDefinition> Relations { get; init; } = [];

    /// <summary>Actors and other entities that the catalog lacks.</summary>
    public ValueList<ActorDefinition> Actors { get; init; } = [];

    /// <summary>Files with tables of actors, relative to this one. <see cref="ActorCatalog.With(TextReader, string)"/> tells their columns.</summary>
    public ValueList<string> Catalogs { get; init; } = [];

    /// <summary>Sequences of tokens that name entities.</summary>
    public ValueList<EntityPattern> Entities { get; init; } = [];

    /// <summary>Ids of rules of other files, mostly built-in ones, that are not to be used.</summary>
    public ValueList<string> Off { get; init; } = [];

    /// <summary>What rules of other files are to know besides.</summary>
    public ValueList<RuleExtension> Extensions { get; init; } = [];

    /// <summary>The rules.</summary>
    public ValueList<Rule> Rules { get; init; } = [];

    /// <summary>Words that change the meaning of the predicates under them. Where a file has any, they take the place of the built-in ones.</summary>
    public ValueList<EmbeddingGroup> Embedding { get; init; } = [];

    /// <summary>Begins a rule file in code.</summary>
    /// <param name="name">Its name, for messages.</param>
    public static RuleFileBuilder Create(string name = "code") => new(name);

    /// <summary>Reads a rule file's text. Relation types of imported files are known only where <paramref name="import"/> finds them.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="import">Gives the text of an imported file, or null where there is none.</param>
    /// <exception cref="RuleException">The file has errors; the exception lists all of them.</exception>
    public static RuleFile Parse(string text, string name = "rules.yaml", Func<string, string?>? import = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var files = RuleLoader.Read([(name, text)], import);
        files.Diagnostics.ThrowIfErrors();
        return files.Files[0];
    }

    /// <summary>The JSON schema of rule files, for editors that complete and check them. The package has it as <c>schema/rules.schema.json</c>.</summary>
    public static string JsonSchema() => RuleSchema.Write();

    /// <summary>Writes the file as YAML. Reading that gives an equal file.</summary>
    public string ToYaml() => RuleFileWriter.Write(this);
}
