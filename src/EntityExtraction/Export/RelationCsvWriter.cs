using System.Globalization;
using EntityExtraction.Relations;

namespace EntityExtraction.Export;

/// <summary>Writes results as comma-separated values, a row for each relation, under a header line. docs/output-format.md names the columns.</summary>
/// <remarks>For one thread.</remarks>
public sealed class RelationCsvWriter
{
    private readonly TextWriter _writer;

    /// <summary>Writes the header line.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    public RelationCsvWriter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        Csv.Row(writer, "document", "date", "source", "source_type", "relation", "target", "target_type", "item", "of_actor", "stance", "polarity", "modality",
            "attribution", "time", "time_text", "confidence", "rule", "plover", "trigger", "start", "end", "sentence");
    }

    /// <summary>Writes the relations of one document.</summary>
    /// <param name="result">What was found in it.</param>
    /// <param name="date">The day it was written, or null.</param>
    public void Write(ExtractionResult result, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var day = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var r in result.Relations)
        {
            Csv.Row(_writer, result.Id, day, r.Source.Name, r.Source.Type?.ToString(), r.Type.Name, r.Target.Name, r.Target.Type?.ToString(), r.Item?.Text, r.OfActor?.Name,
                Wire.Name(r.Stance), Wire.Name(r.Polarity), Wire.Name(r.Modality), r.Attribution?.Name, r.Time?.Value, r.Time?.Text,
                r.Confidence.ToString("0.###", CultureInfo.InvariantCulture), r.Rule, Wire.Name(r.Plover), result.Document.TextOf(r.Trigger),
                r.Sentence.Start.ToString(CultureInfo.InvariantCulture), r.Sentence.End.ToString(CultureInfo.InvariantCulture), result.Document.TextOf(r.Sentence));
        }
    }
}
