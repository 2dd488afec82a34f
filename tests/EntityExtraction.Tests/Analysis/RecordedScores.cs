using System.Text.Json;

namespace EntityExtraction.Tests.Analysis;

/// <summary>Scores measured before, in tests/scores.json: an object for each data set with a number for each measure.</summary>
internal static class RecordedScores
{
    public static IReadOnlyDictionary<string, double> Of(string dataSet)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "scores.json"));
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(file)![dataSet];
    }
}
