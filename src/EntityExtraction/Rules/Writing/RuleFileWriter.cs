using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Writing;

/// <summary>Writes rule files as YAML.</summary>
internal sealed class RuleFileWriter
{
    private readonly YamlText _yaml = new();

    public static string Write(RuleFile file)
    {
        var writer = new RuleFileWriter();
        writer.File(file);
        return writer._yaml.ToString();
    }

    private void File(RuleFile file)
    {
        if (file.Imports.Count > 0) _yaml.Words("imports", file.Imports);
        if (file.WordSets.Count > 0)
        {
            _yaml.Open("wordSets", () =>
            {
                foreach (var set in file.WordSets) _yaml.Words(set.Name, set.Words);
            });
        }

        if (file.Relations.Count > 0)
        {
            _yaml.Open("relations", () =>
            {
                foreach (var relation in file.Relations) _yaml.Open(relation.Name, () => Relation(relation));
            });
        }

        _yaml.List("actors", file.Actors, Actor);
        if (file.Catalogs.Count > 0) _yaml.Words("catalogs", file.Catalogs);
        _yaml.List("entities", file.Entities, Entity);
        if (file.Off.Count > 0) _yaml.Words("off", file.Off);
        _yaml.List("extend", file.Extensions, Extension);
        _yaml.List("rules", file.Rules, Rule);
        _yaml.List("embedding", file.Embedding, Embedding);
    }

    private void Relation(RelationDefinition relation)
    {
        _yaml.Text("parent", relation.Parent?.Name);
        if (relation.IsSymmetric) _yaml.Truth("symmetric", true);
        _yaml.Text("plover", relation.Plover?.ToString());
        _yaml.Text("stance", relation.Stance?.ToString());
        _yaml.OneOrMore("roles", relation.Roles);
        _yaml.Text("note", relation.Note);
    }

    private void Actor(ActorDefinition actor)
    {
        _yaml.Text("name", actor.Name);
        _yaml.Text("type", actor.Type.ToString());
        _yaml.Text("id", actor.Id);
        _yaml.OneOrMore("aliases", actor.Aliases);
        _yaml.OneOrMore("acronyms", actor.Acronyms);
        _yaml.OneOrMore("adjectives", actor.Adjectives);
        _yaml.OneOrMore("people", actor.People);
        _yaml.OneOrMore("capital", actor.Capitals);
        _yaml.OneOrMore("metonyms", actor.Metonyms);
        _yaml.Text("state", actor.State);
    }

    private void Entity(EntityPattern pattern)
    {
        _yaml.Text("id", pattern.Id);
        _yaml.Text("type", pattern.Type.ToString());
        _yaml.Text("name", pattern.Name);
        _yaml.List("tokens", pattern.Tokens, Token);
        _yaml.Text("note", pattern.Note);
    }

    private void Token(TokenPattern token)
    {
        _yaml.Words("form", token.Forms);
        _yaml.Words("lemma", token.Lemmas);
        _yaml.Text("regex", token.Regex);
        _yaml.Text("pos", token.PartOfSpeech?.ToString());
        _yaml.Text("entity", token.Entity?.ToString());
        if (token.Repeat != Repetition.Once || token is { Forms: null, Lemmas: null, Regex: null, PartOfSpeech: null, Entity: null }) _yaml.Text("repeat", Sign(token.Repeat));
    }

    private static string? Sign(Repetition repeat) => repeat switch { Repetition.Optional => "?", Repetition.OneOrMore => "+", Repetition.Any => "*", _ => null };

    private void Extension(RuleExtension extension)
    {
        _yaml.Text("rule", extension.RuleId);
        Triggers("trigger", extension.Triggers);
        Triggers("without", extension.Without);
        Guards(extension.Where);
        _yaml.Number("confidence", extension.Confidence);
        _yaml.Number("priority", extension.Priority);
        Examples(extension.Examples, extension.CounterExamples);
        _yaml.Text("note", extension.Note);
    }

    private void Rule(Rule rule)
    {
        _yaml.Text("id", rule.Id);
        _yaml.Text("relation", rule.Relation.Name);
        Triggers("trigger", rule.Triggers);
        Roles("source", rule.Source);
        Roles("target", rule.Target);
        Roles("item", rule.Item);
        Roles("from", rule.From);
        if (rule.Roles.Count > 0)
        {
            _yaml.Open("roles", () =>
            {
                foreach (var filling in rule.Roles) Roles(filling.Name, filling.Roles);
            });
        }

        if (!rule.Confidence.Equals(0.9)) _yaml.Number("confidence", rule.Confidence);
        if (rule.Priority != 0) _yaml.Number("priority", rule.Priority);
        _yaml.Text("plover", rule.Plover?.ToString());
        if (rule.Ends) _yaml.Truth("ends", true);
        _yaml.List("also", rule.Also, also =>
        {
            _yaml.Text("relation", also.Relation.Name);
            Roles("source", also.Source);
            Roles("target", also.Target);
        });
        Guards(rule.Where);
        Examples(rule.Examples, rule.CounterExamples);
        _yaml.Text("note", rule.Note);
    }

    private void Embedding(EmbeddingGroup group)
    {
        _yaml.Text("effect", group.Effect.ToString());
        ByCategory(group.Triggers);
        if (group.HasSubjectControl) _yaml.Text("control", "subject");
        Examples(group.Examples, []);
        _yaml.Text("note", group.Note);
    }

    private void Triggers(string key, ValueList<Trigger> triggers)
    {
        if (triggers.Count > 0) _yaml.Open(key, () => ByCategory(triggers));
    }

    private void ByCategory(ValueList<Trigger> triggers)
    {
        foreach (var category in triggers.GroupBy(t => t.Category)) _yaml.Words(WordReader.KeyOf(category.Key), [.. category.Select(t => t.Text)]);
    }

    private void Roles(string key, ValueList<Role> roles) => _yaml.OneOrMore(key, [.. roles.Select(r => r.Name)]);

    private void Guards(ValueList<RoleConstraint> guards)
    {
        if (guards.Count == 0) return;
        if (guards.Select(g => g.Role).Distinct().Count() < guards.Count)
        {
            // A role with several guards needs the form of a list.
            _yaml.List("where", guards, guard =>
            {
                _yaml.Text("role", guard.Role.Name);
                Guard(guard);
            });
            return;
        }

        _yaml.Open("where", () =>
        {
            foreach (var guard in guards) _yaml.Open(guard.Role.Name, () => Guard(guard));
        });
    }

    private void Guard(RoleConstraint guard)
    {
        _yaml.Words("lemma", guard.Lemmas);
        _yaml.Words("notLemma", guard.NotLemmas);
        _yaml.OneOrMore("type", [.. guard.Types.Select(t => t.ToString()), .. guard.AllowsNoEntity ? (string[])["None"] : []]);
        _yaml.Truth("present", guard.Present);
        _yaml.Truth("human", guard.Human);
        _yaml.Truth("owned", guard.Owned);
        _yaml.OneOrMore("modality", [.. guard.Modalities.Select(m => m.ToString().ToLowerInvariant())]);
    }

    private void Examples(ValueList<RuleExample> examples, ValueList<RuleExample> counterExamples)
    {
        _yaml.List("examples", examples, example =>
        {
            _yaml.Text("text", example.Text);
            _yaml.OneOrMore("expect", example.Expected);
            _yaml.Text("note", example.Note);
        });
        _yaml.List("counterExamples", counterExamples, example =>
        {
            _yaml.Text("text", example.Text);
            _yaml.Text("note", example.Note);
        });
    }
}
