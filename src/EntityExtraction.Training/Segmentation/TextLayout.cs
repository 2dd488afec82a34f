using System.Text;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>Ways to lay out the sentences of a treebank as raw text, so that the splitter learns what line breaks mean.</summary>
internal enum TextLayout
{
    /// <summary>Sentences one after the other, paragraphs separated by an empty line, as in the CoNLL 2018 shared task.</summary>
    Flowing,
    /// <summary>Each sentence on a line of its own.</summary>
    SentencePerLine,
    /// <summary>Each paragraph on a line of its own, without empty lines.</summary>
    ParagraphPerLine,
    /// <summary>Lines broken at a fixed width, as in e-mails.</summary>
    Wrapped,
}

/// <summary>Lays out sentences.</summary>
internal static class TextLayouts
{
    /// <param name="sentences">Sentences of one or many documents.</param>
    /// <param name="layout">How to lay them out.</param>
    /// <param name="width">Width of a line for <see cref="TextLayout.Wrapped"/>.</param>
    public static GoldDocument Arrange(IEnumerable<GoldSentence> sentences, TextLayout layout, int width = 72)
    {
        var text = new StringBuilder();
        var (words, places) = (new List<TextSpan>(), new List<TextSpan>());
        var (glued, lineStart) = (true, 0);
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                if (sentence.StartsDocument || (sentence.StartsParagraph && layout != TextLayout.ParagraphPerLine)) text.Append("\n\n");
                else if (sentence.StartsParagraph || layout == TextLayout.SentencePerLine) text.Append('\n');
                else if (!glued) text.Append(' ');
                if (text[^1] == '\n') lineStart = text.Length;
            }

            var offset = text.Length;
            text.Append(sentence.Text);
            if (layout == TextLayout.Wrapped) Wrap(text, offset, width, ref lineStart);
            words.AddRange(sentence.Words.Select(w => new TextSpan(w.Start + offset, w.Length)));
            places.Add(TextSpan.FromBounds(words[^sentence.Words.Count].Start, words[^1].End));
            glued = sentence.Glued;
        }

        return new GoldDocument(text.ToString(), words, places);
    }

    /// <summary>Replaces blanks by line breaks where a line would grow too long.</summary>
    private static void Wrap(StringBuilder text, int from, int width, ref int lineStart)
    {
        var blank = from - 1;
        for (var i = from; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ') continue;
            if (i - lineStart > width && blank > lineStart && text[blank] == ' ')
            {
                text[blank] = '\n';
                lineStart = blank + 1;
            }

            blank = i;
        }
    }
}
