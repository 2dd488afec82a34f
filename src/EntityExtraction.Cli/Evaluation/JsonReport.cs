using System.Text.Encodings.Web;
using System.Text.Json;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>A report as one JSON object.</summary>
internal static class JsonReport
{
    public static void Write(Report report, Stream stream, int misses, int extras)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Write(json, "strict", report.Strict);
            Write(json, "family", report.Family);
            Write(json, report.Actors);
            json.WriteStartArray("unpredicted");
            foreach (var document in report.Unpredicted) json.WriteStringValue(document);
            json.WriteEndArray();
            json.WriteStartArray("misses");
            foreach (var g in report.Strict.Misses.Take(misses)) Write(json, g.Document, g.Type, g.Source, g.Target, g.Sentence, g.Difficulty);
            json.WriteEndArray();
            json.WriteStartArray("extras");
            foreach (var (document, p) in report.Strict.Extras.Take(extras)) Write(json, document, p.Type, p.Source.Name, p.Target.Name, p.FoldedSentence, null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string name, RelationScore score)
    {
        json.WriteStartObject(name);
        Write(json, "mentions", score.Mentions);
        Write(json, "documents", score.Documents);
        json.WriteStartObject("types");
        foreach (var (type, counts) in score.Types) Write(json, type, counts);
        json.WriteEndObject();
        json.WriteStartObject("difficulty");
        foreach (var (difficulty, share) in score.Difficulties) Write(json, difficulty, share);
        json.WriteEndObject();
        Write(json, "polarity", score.Polarity);
        Write(json, "modality", score.Modality);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Counts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Math.Round(counts.Precision, 4));
        json.WriteNumber("recall", Math.Round(counts.Recall, 4));
        json.WriteNumber("f1", Math.Round(counts.F1, 4));
        json.WriteNumber("right", counts.Right);
        json.WriteNumber("spurious", counts.Spurious);
        json.WriteNumber("missed", counts.Missed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", share.Right);
        json.WriteNumber("all", share.All);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorScore? actors)
    {
        if (actors is null)
        {
            json.WriteNull("actors");
            return;
        }

        json.WriteStartObject("actors");
        json.WriteNumber("found", actors.Found);
        json.WriteNumber("typed", actors.Typed);
        json.WriteNumber("all", actors.All);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string document, string type, string? source, string? target, string sentence, string? difficulty)
    {
        json.WriteStartObject();
        json.WriteString("doc", document);
        json.WriteString("type", type);
        json.WriteString("source", source);
        json.WriteString("target", target);
        if (difficulty is not null) json.WriteString("difficulty", difficulty);
        json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }
}
