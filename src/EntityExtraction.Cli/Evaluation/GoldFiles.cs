using System.Text.Json;
using EntityExtraction.Actors;
using EntityExtraction.Input;
using EntityExtraction.Relations;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>Reads a gold standard and its texts, and says what is wrong with it: all at once, each with file, line and field.</summary>
internal sealed class GoldFiles(string textFolder)
{
    private static readonly string[] Polarities = [.. Enum.GetNames<Polarity>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] Modalities = [.. Enum.GetNames<Modality>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] EntityTypes = Enum.GetNames<EntityType>();
    private static readonly string[] RelationTypes = [.. RelationType.BuiltIn.Select(t => t.Name)];
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, (SourceDocument Source, string Folded)> _texts = new(StringComparer.Ordinal);

    /// <summary>What is wrong with what was read so far.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The texts of the gold read so far, in its order.</summary>
    public IEnumerable<SourceDocument> Texts => _texts.Values.Select(t => t.Source);

    public List<GoldRelation> Relations(string path)
    {
        var gold = new JsonLines(_problems).Read(path, Relation);
        if (gold.Count == 0 && _problems.Count == 0) _problems.Add($"{path}: holds no relations.");
        return gold;
    }

    public List<GoldEntity> Entities(string path) => new JsonLines(_problems).Read(path, line =>
        new GoldEntity(JsonFields.Text(line, "doc"), Filled(line, "name"), OneOf(JsonFields.Text(line, "type"), "type", EntityTypes)));

    /// <summary>Predictions by document, as <c>extract</c> writes them. Of two for one document the later counts.</summary>
    public Dictionary<string, PredictedDocument> Predictions(string path)
    {
        var documents = new Dictionary<string, PredictedDocument>(StringComparer.Ordinal);
        foreach (var document in new JsonLines(_problems).Read(path, Prediction)) documents[document.Id] = document;
        return documents;
    }

    private GoldRelation Relation(JsonElement line)
    {
        var (document, sentence) = (Filled(line, "doc"), Filled(line, "sentence"));
        var relation = new GoldRelation(
            document, sentence, OneOf(JsonFields.Text(line, "type"), "type", RelationTypes),
            [Filled(line, "source"), .. JsonFields.Texts(line, "source_also")], [Filled(line, "target"), .. JsonFields.Texts(line, "target_also")],
            Values(line, "polarity", Polarities), Values(line, "modality", Modalities), JsonFields.Text(line, "difficulty"), JsonFields.Boolean(line, "required"));
        if (!Text(document).Folded.Contains(relation.FoldedSentence, StringComparison.Ordinal)) throw new JsonFieldException("sentence", $"is not in {document}.");
        return relation;
    }

    private PredictedDocument Prediction(JsonElement line)
    {
        var id = Path.GetFileName(JsonFields.Text(line, "id"));
        var text = _texts.TryGetValue(id, out var known) ? known.Source.Text : "";
        return new PredictedDocument(id,
            [.. JsonFields.Items(line, "entities").Select((e, i) => new PredictedEntity(JsonFields.Text(e, "name", $"entities[{i}]"), JsonFields.Text(e, "type", $"entities[{i}]")))],
            [.. JsonFields.Items(line, "relations").Select((r, i) => Relation(JsonFields.Object(r, $"relations[{i}]"), $"relations[{i}]", text))]);
    }

    private static PredictedRelation Relation(JsonElement relation, string at, string text) => new(
        JsonFields.Text(relation, "type", at), Side(relation, "source", at), Side(relation, "target", at),
        JsonFields.OptionalText(relation, "polarity", at), JsonFields.OptionalText(relation, "modality", at), Names.FoldSentence(Sentence(relation, at, text)));

    private static PredictedSide Side(JsonElement relation, string name, string at)
    {
        var side = JsonFields.Object(JsonFields.Field(relation, name, at), $"{at}.{name}");
        return new PredictedSide(JsonFields.OptionalText(side, "name", $"{at}.{name}"), JsonFields.OptionalText(side, "text", $"{at}.{name}"));
    }

    private static string Sentence(JsonElement relation, string at, string text)
    {
        var sentence = JsonFields.Object(JsonFields.Field(relation, "sentence", at), $"{at}.sentence");
        var start = Math.Clamp(JsonFields.Integer(sentence, "start", $"{at}.sentence"), 0, text.Length);
        return text[start..Math.Clamp(JsonFields.Integer(sentence, "end", $"{at}.sentence"), start, text.Length)];
    }

    private (SourceDocument Source, string Folded) Text(string document)
    {
        if (_texts.TryGetValue(document, out var known)) return known;
        try
        {
            var source = TextFile.Read(Path.Combine(textFolder, document), document);
            return _texts[document] = (source, Names.FoldSentence(source.Text));
        }
        catch (UnreadableDocumentException e)
        {
            throw new JsonFieldException("doc", e.Message, e);
        }
    }

    private static string Filled(JsonElement line, string name) =>
        JsonFields.Text(line, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new JsonFieldException(name, "is empty.");

    private static IReadOnlyList<string> Values(JsonElement line, string name, string[] known)
    {
        var values = JsonFields.Texts(line, name);
        if (values.Count == 0) throw new JsonFieldException(name, "is missing.");
        foreach (var value in values) OneOf(value, name, known);
        return values;
    }

    private static string OneOf(string value, string name, string[] known) =>
        known.Contains(value) ? value : throw new JsonFieldException(name, $"'{value}' is unknown; one of {string.Join(", ", known)} is expected.");
}
