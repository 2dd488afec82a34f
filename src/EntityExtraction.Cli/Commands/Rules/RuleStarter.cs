using System.Globalization;
using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary>Writes a rule file to begin with: what the sentence shows is filled in, what it does not show stands there as a comment.</summary>
internal static class RuleStarter
{
    /// <exception cref="CommandException">No word of the sentence relates two actors.</exception>
    public static string Write(string sentence, string relation, string? word)
    {
        var result = EntityExtractor.Create().Extract(sentence);
        var predicates = new PredicateExtractor(RuleSet.BuiltIn.Embedding).Extract(result.Document, result.EntityMap);
        foreach (var predicate in predicates.OrderBy(p => p.Category))
        {
            if (word is not null && !predicate.Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && !predicate.Trigger.Form.Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (Sides(result, predicate) is { } sides) return Write(result, predicate, sides.Source, sides.Target, relation);
        }

        var entities = result.Entities.Count == 0 ? "no actor is known in it" : "known in it are " + string.Join(", ", result.Entities.Select(e => $"{e.Name} ({e.Type})"));
        throw new CommandException($"No word of the sentence relates two actors; {entities}. Name the word with --word, or use names that the catalog knows.", ExitCode.RulesFailed);
    }

    private static (Argument Source, Argument Target)? Sides(ExtractionResult result, Predicate predicate)
    {
        // The doer is the source where there is one; whom it is done to the target, or what a preposition brings.
        var actors = predicate.Arguments.Where(a => result.EntityMap.At(a.Head).Length > 0 && a.Role.Name != "speaker")
            .OrderBy(a => result.EntityMap.At(a.Head)[0].Entity.Type is EntityType.Country or EntityType.Organization or EntityType.Person ? 0 : 1).ThenBy(a => Rank(a.Role)).ToList();
        var source = actors.Find(a => a.Role == Role.Agent);
        if (source == default) source = actors.FirstOrDefault();
        var target = actors.Find(a => a.Head != source.Head && a.Role != source.Role);
        return source == default || target == default ? null : (source, target);
    }

    /// <summary>What a phrase of its own brings is likelier meant than what stands inside another one.</summary>
    private static int Rank(Role role) => role == Role.Origin || role == Role.Modifier || role == Role.Possessor ? 2 : role == Role.AgentOwner || role == Role.PatientOwner ? 1 : 0;

    private static string Write(ExtractionResult result, Predicate predicate, Argument source, Argument target, string relation)
    {
        var isBuiltIn = RelationType.BuiltIn.Any(t => t.Name == relation);
        var category = predicate.Category.ToString().ToLowerInvariant();
        var (from, to) = (NameOf(result, source), NameOf(result, target));
        var others = predicate.Arguments.Where(a => a.Head != source.Head && a.Head != target.Head).DistinctBy(a => (a.Role, a.Head)).ToList();
        var text = new StringBuilder();
        text.AppendLine("# yaml-language-server: $schema=rules.schema.json   ('entityextract rules schema' writes it)");
        if (!isBuiltIn)
        {
            text.AppendLine("relations:").AppendLine(CultureInfo.InvariantCulture, $"  {relation}: {{}}   # or {{ parent: supports }}: more general type; further keys: symmetric, stance, plover, roles");
        }

        text.AppendLine("rules:")
            .AppendLine(CultureInfo.InvariantCulture, $"  - id: {Kebab(relation)}-{Kebab(predicate.Lemma)}   # unique; reports name it")
            .AppendLine(CultureInfo.InvariantCulture, $"    relation: {relation}")
            .AppendLine(CultureInfo.InvariantCulture, $"    trigger: {{ {category}: [{Quote(predicate.Lemma)}] }}   # base forms; add what else says it")
            .AppendLine(CultureInfo.InvariantCulture, $"    source: {Quote(source.Role.Name)}   # {from} here")
            .AppendLine(CultureInfo.InvariantCulture, $"    target: {Quote(target.Role.Name)}   # {to} here; several roles in order of preference: [{target.Role.Name}, for]");
        if (others.Count == 0)
        {
            text.AppendLine("    # where: { patient: { type: Actor } }   # guards on what fills a role");
        }
        else
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    # Also filled here: {string.Join(", ", others.Select(o => $"{o.Role} = {result.Document[o.Head].Form}"))}");
            // What hangs on the object belongs to the verb only where the rule names the object.
            var named = others.Find(o => o.Role == Role.Patient) is { Head: > 0 } patient ? patient : others[0];
            text.AppendLine(CultureInfo.InvariantCulture, $"    {(named.Role == Role.Patient ? "" : "# ")}where: {{ {Quote(named.Role.Name)}: {{ lemma: [{Quote(BaseForm(result.Document[named.Head]))}] }} }}   # so that other things do not count");
        }

        return text.AppendLine("    examples:")
            .AppendLine(CultureInfo.InvariantCulture, $"      - {{ text: {Quote(result.Document.Text.Original)}, expect: {Quote($"{from} {relation} {to}")} }}")
            .AppendLine("    # counterExamples:   # sentences with the same words that state nothing of the kind")
            .AppendLine("    #   - ...").ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Lemmatizers leave some plurals (<i>troops</i>); a guard for the singular finds both.</summary>
    private static string BaseForm(Token word) => word.Xpos == "NNS" && word.Lemma is [_, _, .., not 's', 's'] plural ? plural[..^1] : word.Lemma;

    private static string NameOf(ExtractionResult result, Argument argument) => result.EntityMap.At(argument.Head)[0].Entity.Name;

    private static string Kebab(string name) => string.Concat(name.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.IsLetterOrDigit(c) ? c.ToString() : "-"));

    private static string Quote(string text) => text.All(c => char.IsAsciiLetter(c)) && text is not ("on" or "off" or "yes" or "no" or "true" or "false" or "null")
        ? text
        : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
