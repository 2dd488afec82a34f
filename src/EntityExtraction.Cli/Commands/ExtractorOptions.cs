using System.CommandLine;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Cli.Commands;

/// <summary>The options that say what is extracted.</summary>
internal sealed class ExtractorOptions
{
    private readonly Option<string[]> _types = new("--type") { Description = "Only relations of these types and their subtypes, parted by commas.", HelpName = "types" };
    private readonly Option<string[]> _actors = new("--actor") { Description = "Only relations of this actor, by any of its names; can be repeated.", HelpName = "name" };
    private readonly Option<double?> _confidence = Values.Probability("--min-confidence", "Leave out relations below this confidence, 0 to 1.");
    private readonly Option<string> _mode = SharedOptions.Mode();
    private readonly Option<string[]> _catalogs = new("--catalog") { Description = "A table of actors of your own (tab-separated; see docs), beside the built-in ones.", HelpName = "file" };
    private readonly Option<string[]> _rules = new("--rules") { Description = "A rule file of your own, beside the built-in rules.", HelpName = "file" };
    private readonly Option<int?> _threads = SharedOptions.Threads();

    public ExtractorOptions() => _types.CompletionSources.Add([.. RelationType.BuiltIn.Select(t => t.Name)]);

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_types, _actors, _mode, _confidence, _catalogs, _rules, _threads]) command.Add(option);
    }

    public int? Threads(ParseResult parsed) => parsed.GetValue(_threads);

    /// <exception cref="CommandException">A catalog or rule file cannot be used.</exception>
    public EntityExtractor Extractor(ParseResult parsed)
    {
        var builder = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { MinimumConfidence = parsed.GetValue(_confidence) ?? 0, Mode = SharedOptions.ModeOf(parsed, _mode) });
        if (parsed.GetValue(_catalogs) is { Length: > 0 }) builder.UseEntityLinker(new CatalogEntityLinker(Catalog(parsed)));
        if (parsed.GetValue(_rules) is { Length: > 0 }) builder.UseRules(Rules(parsed));
        return builder.Build();
    }

    /// <exception cref="CommandException">There is no such type, or a file cannot be used.</exception>
    public RelationFilter Filter(ParseResult parsed)
    {
        string[] types = [.. (parsed.GetValue(_types) ?? []).SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        var actors = parsed.GetValue(_actors) ?? [];
        var known = types.Length == 0 ? [] : RelationType.BuiltIn.Concat(Rules(parsed).RelationTypes).Concat(Rules(parsed).Rules.Select(r => r.Relation)).Distinct().ToList();
        // Without wanted actors the filter asks no catalog: the one that the extraction has loaded costs nothing.
        return new RelationFilter(types, actors, known, actors.Length == 0 ? ActorCatalog.BuiltIn : Catalog(parsed), parsed.GetValue(_confidence) ?? 0);
    }

    private ActorCatalog Catalog(ParseResult parsed)
    {
        var catalog = ActorCatalog.BuiltIn;
        foreach (var file in parsed.GetValue(_catalogs) ?? [])
        {
            try
            {
                using var table = new StringReader(File.ReadAllText(file));
                catalog = catalog.With(table, file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandException($"{file}: cannot be read: {e.Message}", e);
            }
            catch (CatalogFormatException e)
            {
                throw new CommandException(e.Message, e);
            }
        }

        return catalog;
    }

    /// <exception cref="CommandException">A rule file cannot be used.</exception>
    public RuleSet Rules(ParseResult parsed)
    {
        if (parsed.GetValue(_rules) is not { Length: > 0 } files) return RuleSet.BuiltIn;
        try
        {
            return RuleSet.BuiltIn.With(RuleSet.Load(files));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{string.Join(", ", files)}: cannot be read: {e.Message}", e);
        }
        catch (RuleException e)
        {
            throw new CommandException(e.Message, ExitCode.RulesFailed, e);
        }
    }
}
