using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Actors;

/// <summary>Makes documents from literals such as <c>"Turkish/ADJ +-/PUNCT +backed/VERB forces/NOUN"</c>: a plus glues a word to the one before,
/// a line is a sentence, and <c>word/TAG/head/relation</c> adds a tree (heads from 1, 0 for the root).</summary>
internal static class TaggedText
{
    public static Document Read(params string[] sentences)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<(TextSpan Span, string Form, Upos Tag, int Head, string? Relation)>();
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append('\n');
            var start = tokens.Count;
            starts.Add(start);
            foreach (var item in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var glued = item[0] == '+';
                var parts = item[(glued ? 1 : 0)..].Split('/');
                if (!glued && tokens.Count > start) text.Append(' ');
                var head = parts.Length > 2 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : 0;
                tokens.Add((new TextSpan(text.Length, parts[0].Length), parts[0], UposExtensions.Parse(parts[1]), head == 0 ? -1 : start + head - 1,
                    parts.Length > 3 ? parts[3] : null));
                text.Append(parts[0]);
            }
        }

        var builder = new DocumentBuilder(SourceText.From(text.ToString()));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (starts.Contains(i)) builder.StartSentence();
            builder.AddToken(tokens[i].Span, tokens[i].Form);
        }

        builder.Layers = Layers.Tokens | Layers.Sentences | Layers.Tags;
        for (var i = 0; i < tokens.Count; i++)
        {
            builder.UniversalTags[i] = tokens[i].Tag;
            if (tokens[i].Relation is not { } relation) continue;
            builder.Heads[i] = tokens[i].Head;
            builder.Relations[i] = DeprelExtensions.Parse(relation);
            builder.Layers |= Layers.Dependencies;
        }

        return builder.Build();
    }
}
