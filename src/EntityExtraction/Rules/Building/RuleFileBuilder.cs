using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules.Building;

/// <summary>Writes a rule file in code. Each method adds what the key of the same name adds in YAML.</summary>
/// <remarks>For one thread; the file that it builds is for all.</remarks>
/// <example>
/// <code>
/// var file = RuleFile.Create()
///     .WordSet("weapons", "missile", "tank", "drone")
///     .Relation("suppliesArmsTo", r => r.Parent(RelationType.Aids).Role("weapon"))
///     .Rule("supplies-arms", "suppliesArmsTo", r => r
///         .Verb("supply", "deliver")
///         .Source("agent").Target("recipient", "to").Role("weapon", "patient")
///         .Where("patient", g => g.Lemma("$weapons"))
///         .Example("Iran supplies drones to Russia.", "Iran suppliesArmsTo Russia"))
///     .Build();
/// </code>
/// </example>
public sealed class RuleFileBuilder
{
    private readonly Dictionary<string, RelationType> _types = RelationType.BuiltIn.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private RuleFile _file;

    internal RuleFileBuilder(string name) => _file = new RuleFile { Name = name };

    /// <summary>Uses other files, too.</summary>
    /// <param name="paths">Relative to this file.</param>
    public RuleFileBuilder Import(params string[] paths) => With(f => f with { Imports = [.. f.Imports, .. paths] });

    /// <summary>Defines a word set.</summary>
    /// <param name="name">Its name, without the <c>$</c>.</param>
    /// <param name="words">Its words; they may name other word sets.</param>
    public RuleFileBuilder WordSet(string name, params string[] words) => With(f => f with { WordSets = [.. f.WordSets, new WordSet(name, [.. words])] });

    /// <summary>Defines a relation type.</summary>
    /// <param name="name">Its name, in camel case.</param>
    /// <param name="define">Says more about it.</param>
    public RuleFileBuilder Relation(string name, Action<RelationDefinitionBuilder>? define = null)
    {
        var builder = new RelationDefinitionBuilder(name, TypeOf);
        define?.Invoke(builder);
        _types[name] = builder.Definition.ToRelationType();
        return With(f => f with { Relations = [.. f.Relations, builder.Definition] });
    }

    /// <summary>Brings actors or other entities along.</summary>
    public RuleFileBuilder Actor(params ActorDefinition[] actors) => With(f => f with { Actors = [.. f.Actors, .. actors] });

    /// <summary>Brings tables of actors along.</summary>
    /// <param name="paths">Relative to this file.</param>
    public RuleFileBuilder Catalog(params string[] paths) => With(f => f with { Catalogs = [.. f.Catalogs, .. paths] });

    /// <summary>Adds a sequence of tokens that names an entity.</summary>
    /// <param name="id">Unique name.</param>
    /// <param name="type">Kind of entity.</param>
    /// <param name="tokens">What the tokens must be, in order.</param>
    public RuleFileBuilder Entity(string id, EntityType type, params TokenPattern[] tokens) => Entity(new EntityPattern(id, type, [.. tokens]));

    /// <summary>Adds a sequence of tokens that names an entity.</summary>
    public RuleFileBuilder Entity(EntityPattern pattern) => With(f => f with { Entities = [.. f.Entities, pattern] });

    /// <summary>Switches rules of other files off.</summary>
    public RuleFileBuilder Off(params string[] ids) => With(f => f with { Off = [.. f.Off, .. ids] });

    /// <summary>Adds to a rule of another file.</summary>
    /// <param name="ruleId">Its id.</param>
    /// <param name="extend">Says what.</param>
    public RuleFileBuilder Extend(string ruleId, Action<RuleExtensionBuilder> extend)
    {
        ArgumentNullException.ThrowIfNull(extend);
        var builder = new RuleExtensionBuilder(ruleId);
        extend(builder);
        return With(f => f with { Extensions = [.. f.Extensions, builder.Extension] });
    }

    /// <summary>Adds a rule for a relation type that is built in or was defined before.</summary>
    /// <exception cref="ArgumentException">There is no such relation type, or a role does not exist.</exception>
    public RuleFileBuilder Rule(string id, string relation, Action<RuleBuilder> define) => Rule(id, TypeOf(relation), define);

    /// <summary>Adds a rule.</summary>
    /// <param name="id">Unique name.</param>
    /// <param name="relation">What is stated.</param>
    /// <param name="define">Says by which words and between whom.</param>
    /// <exception cref="ArgumentException">A role does not exist.</exception>
    public RuleFileBuilder Rule(string id, RelationType relation, Action<RuleBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var builder = new RuleBuilder(id, relation, TypeOf);
        define(builder);
        return With(f => f with { Rules = [.. f.Rules, builder.Rule] });
    }

    /// <summary>Adds rules that are models already.</summary>
    public RuleFileBuilder Rule(params Rule[] rules) => With(f => f with { Rules = [.. f.Rules, .. rules] });

    /// <summary>Adds words that change the meaning of what is under them.</summary>
    public RuleFileBuilder Embedding(Effect effect, Action<EmbeddingGroupBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var builder = new EmbeddingGroupBuilder(effect);
        define(builder);
        return With(f => f with { Embedding = [.. f.Embedding, builder.Group] });
    }

    /// <summary>Makes the file and checks it as if it had been read: lines in messages are those of <see cref="RuleFile.ToYaml"/>.</summary>
    /// <param name="imports">Files that it imports and that do not lie on disk.</param>
    /// <exception cref="RuleException">There are errors; the exception lists all of them.</exception>
    public RuleFile Build(params RuleFile[] imports)
    {
        var texts = imports.ToDictionary(i => i.Name, i => i.ToYaml(), StringComparer.Ordinal);
        RuleLoader.Read([(_file.Name, _file.ToYaml())], path => texts.GetValueOrDefault(path) ?? RuleSet.FromDisk(path)).Diagnostics.ThrowIfErrors();
        return _file;
    }

    private RuleFileBuilder With(Func<RuleFile, RuleFile> change)
    {
        _file = change(_file);
        return this;
    }

    private RelationType TypeOf(string name) =>
        _types.TryGetValue(name, out var type) ? type : throw new ArgumentException($"There is no relation type '{name}'. {DidYouMean.Suggest(name, _types.Keys)}".TrimEnd(), nameof(name));
}
