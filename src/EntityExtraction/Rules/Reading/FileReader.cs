using EntityExtraction.Actors;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads the sections of one file, whose relation types and word sets are known.</summary>
internal static class FileReader
{
    public static void Read(ReadFile file, RelationReader relations, Func<string, string?> import)
    {
        if (file.Root is not { } root) return;
        var values = file.Values;
        var scope = new RuleScope(relations.Types, file.VisibleWordSets());
        var words = new WordReader(values, scope);
        var entries = new RuleEntryReader(values, scope);
        var entities = new EntityEntryReader(values, words);
        WordSetReader.Check(file, words, scope);
        ReadCatalogs(file, root["catalogs"], import);
        file.Model = file.Model with
        {
            Imports = file.ImportNames,
            WordSets = file.WordSets.Values.Select(w => w.Set).ToValueList(),
            Relations = relations.Of(values).ToValueList(),
            Actors = values.List(root["actors"], "Actors").Select(entities.Actor).OfType<ActorDefinition>().ToValueList(),
            Catalogs = values.Texts(root["catalogs"]),
            Entities = values.List(root["entities"], "Entities").Select(n => Remember(file, n, entities.Pattern(n), p => p.Id)).OfType<EntityPattern>().ToValueList(),
            Off = values.Texts(root["off"]),
            Extensions = values.List(root["extend"], "Extensions").Select(entries.Extension).OfType<RuleExtension>().ToValueList(),
            Rules = values.List(root["rules"], "Rules").Select(n => Remember(file, n, entries.Rule(n), r => r.Id)).OfType<Rule>().ToValueList(),
            Embedding = values.List(root["embedding"], "Embedding groups").Select(entries.Embedding).OfType<EmbeddingGroup>().ToValueList(),
        };
        WordSetReader.CheckUse(file, scope);
    }

    private static T? Remember<T>(ReadFile file, YamlNode node, T? read, Func<T, string> id) where T : class
    {
        if (read is not null) file.RuleNodes.TryAdd(id(read), node);
        return read;
    }

    private static void ReadCatalogs(ReadFile file, YamlNode? node, Func<string, string?> import)
    {
        foreach (var item in ValueReader.OneOrMore(node))
        {
            // What is no text is reported where the names are read.
            if (item.IsNothing || item.Scalar is not { Length: > 0 } written) continue;
            var path = RuleLoader.PathOf(file.Name, written);
            if (import(path) is not { } text)
            {
                file.Values.Error("EE115", item, "The table of actors cannot be read.", "a path relative to this file", $"'{path}'");
                continue;
            }

            try
            {
                file.CatalogEntries.AddRange(CatalogFiles.Read(text, path));
            }
            catch (CatalogFormatException e)
            {
                file.Values.Error("EE130", item, $"The table of actors has an error: {e.Message}");
            }
        }
    }
}
