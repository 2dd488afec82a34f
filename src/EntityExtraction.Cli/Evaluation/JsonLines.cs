using System.Text.Json;
using EntityExtraction.Input;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>Reads files of one JSON object a line and gathers what is wrong with them.</summary>
internal sealed class JsonLines(List<string> problems)
{
    /// <summary>What the lines of a file hold; those that cannot be read are added to the problems.</summary>
    public List<T> Read<T>(string path, Func<JsonElement, T> parse)
    {
        var items = new List<T>();
        try
        {
            var number = 0;
            foreach (var line in TextFile.Read(path).Text.Split('\n'))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                try
                {
                    using var json = JsonDocument.Parse(line);
                    items.Add(parse(JsonFields.Object(json.RootElement, "the line")));
                }
                catch (JsonFieldException e)
                {
                    problems.Add($"{path}, line {number}: {e.Message}");
                }
                catch (JsonException e)
                {
                    problems.Add($"{path}, line {number}: is no JSON object (see byte {e.BytePositionInLine + 1}).");
                }
            }
        }
        catch (UnreadableDocumentException e)
        {
            problems.Add(e.Message);
        }

        return items;
    }
}
