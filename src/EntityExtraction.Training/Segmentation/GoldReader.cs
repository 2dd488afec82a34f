using System.Text;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>Reads a CoNLL-U file as text with word and sentence borders; tags and trees are passed over.</summary>
internal static class GoldReader
{
    public static IEnumerable<GoldSentence> ReadSentences(string path)
    {
        var text = new StringBuilder();
        var words = new List<TextSpan>();
        var (newDocument, newParagraph, blankAfter, coveredTo, fused) = (false, false, false, 0, 0);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return new GoldSentence(text.ToString(), [.. words], !blankAfter, newParagraph, newDocument);
                text.Clear();
                words.Clear();
                (newDocument, newParagraph, blankAfter, coveredTo) = (false, false, false, 0);
            }
            else if (line[0] == '#')
            {
                newDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                newParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else
            {
                var cells = line.Split('\t');
                if (cells[0].Contains('.')) continue;
                if (!cells[0].Contains('-') && int.Parse(cells[0]) <= coveredTo)
                {
                    // A word of a fused form takes the characters that its length says.
                    var partEnd = Math.Min(fused + cells[1].Length, text.Length);
                    words.Add(TextSpan.FromBounds(fused, partEnd));
                    fused = partEnd;
                    continue;
                }

                if (blankAfter) text.Append(' ');
                blankAfter = !cells[9].Contains("SpaceAfter=No");
                if (cells[0].Contains('-')) (coveredTo, fused) = (int.Parse(cells[0].Split('-')[1]), text.Length);
                else words.Add(new TextSpan(text.Length, cells[1].Length));
                text.Append(cells[1]);
            }
        }
    }
}
