using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Types of names of a treebank that its tags leave open, given by hand.</summary>
internal sealed class TreebankList
{
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);

    /// <summary>Words of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>The first-word label of a name, or outside for an unknown one.</summary>
    public int TypeOf(ReadOnlySpan<string> words) => _types.GetValueOrDefault(string.Join(' ', words.ToArray()), EntityLabels.Outside);

    public static TreebankList Read()
    {
        var list = new TreebankList();
        var type = EntityLabels.Outside;
        foreach (var line in CatalogNames.Lines("treebank"))
        {
            if (line[0] == '=')
            {
                type = EntityLabels.Parse("B-" + line[1..]);
                continue;
            }

            foreach (var name in line.Split('|'))
            {
                list._types[name] = type;
                list.Longest = Math.Max(list.Longest, name.Split(' ').Length);
            }
        }

        return list;
    }
}
