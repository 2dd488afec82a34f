using System.Globalization;
using System.Runtime.InteropServices;
using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Types of names of a treebank that its tags leave open, given by hand. The names are kept as hashes: no text of a corpus is part of the project.</summary>
internal sealed class TreebankList
{
    private readonly Dictionary<ulong, int> _types = [];

    /// <summary>Words of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>The first-word label of a name, or outside for an unknown one.</summary>
    public int TypeOf(ReadOnlySpan<string> words) => _types.GetValueOrDefault(Hash(string.Join(' ', words.ToArray())), EntityLabels.Outside);

    public static TreebankList Read()
    {
        var list = new TreebankList();
        var type = EntityLabels.Outside;
        foreach (var line in CatalogNames.Lines("treebank"))
        {
            if (line[0] == '=') type = EntityLabels.Parse("B-" + line[1..]);
            else if (line[0] == '~') list.Longest = int.Parse(line.AsSpan(1), CultureInfo.InvariantCulture);
            else foreach (var hash in line.Split(' ')) list._types[ulong.Parse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = type;
        }

        return list;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) over the bytes of UTF-16.</summary>
    internal static ulong Hash(string name)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var b in MemoryMarshal.AsBytes(name.AsSpan())) hash = (hash ^ b) * 0x100000001b3;
        return hash;
    }
}
