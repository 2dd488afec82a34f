using System.Text;
using EntityExtraction.Text;

namespace EntityExtraction.Syntax;

/// <summary>Makes a document of CoNLL-U sentences: the text from forms and SpaceAfter, then the columns.</summary>
internal static class ConlluDocument
{
    public static DocumentBuilder Build(IReadOnlyList<ConlluSentence> sentences, Layers layers)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            Place(sentence, text, spans);
        }

        var document = new DocumentBuilder(SourceText.From(text.ToString().TrimEnd(' ')), sentences[0].DocumentId);
        foreach (var sentence in sentences)
        {
            document.StartSentence();
            foreach (var word in sentence.Words) document.AddToken(spans[document.TokenCount], string.Intern(word.Form));
        }

        Fill(document, sentences, layers);
        document.Layers = (layers & Layers.All) | Layers.Tokens | Layers.Sentences;
        return document;
    }

    private static void Place(ConlluSentence sentence, StringBuilder text, List<TextSpan> spans)
    {
        var range = 0;
        for (var i = 0; i < sentence.Words.Count;)
        {
            var space = sentence.Words[i].SpaceAfter;
            if (range < sentence.Ranges.Count && sentence.Ranges[range].First == i)
            {
                var multi = sentence.Ranges[range++];
                PlaceRange(sentence, multi, text.Length, spans);
                text.Append(multi.Form);
                (i, space) = (multi.End, multi.SpaceAfter);
            }
            else
            {
                spans.Add(new TextSpan(text.Length, sentence.Words[i].Form.Length));
                text.Append(sentence.Words[i].Form);
                i++;
            }

            if (space) text.Append(' ');
        }
    }

    /// <summary>The words of a range share its letters; where they do not add up to it, each stands for the whole.</summary>
    private static void PlaceRange(ConlluSentence sentence, ConlluRange range, int start, List<TextSpan> spans)
    {
        var words = Enumerable.Range(range.First, range.End - range.First).Select(i => sentence.Words[i].Form).ToList();
        var adds = words.Sum(w => w.Length) == range.Form.Length;
        foreach (var word in words)
        {
            spans.Add(adds ? new TextSpan(start, word.Length) : new TextSpan(start, range.Form.Length));
            if (adds) start += word.Length;
        }
    }

    private static void Fill(DocumentBuilder document, IReadOnlyList<ConlluSentence> sentences, Layers layers)
    {
        for (var s = 0; s < sentences.Count; s++)
        {
            var start = document.SentenceStart(s);
            for (var i = 0; i < sentences[s].Words.Count; i++)
            {
                var word = sentences[s].Words[i];
                if (layers.HasFlag(Layers.Tags))
                {
                    document.UniversalTags[start + i] = UposExtensions.Parse(word.Upos);
                    document.PennTags[start + i] = word.Xpos.Length == 0 ? null : string.Intern(word.Xpos);
                }

                if (layers.HasFlag(Layers.Lemmas)) document.Lemmas[start + i] = word.Lemma;
                if (!layers.HasFlag(Layers.Dependencies)) continue;
                document.Heads[start + i] = word.Head > 0 ? start + word.Head - 1 : -1;
                document.Relations[start + i] = word.Relation.Length == 0 ? Deprel.Dep : DeprelExtensions.Parse(word.Relation);
            }

            if (layers.HasFlag(Layers.Entities)) AddEntities(document, sentences[s], start);
        }
    }

    private static void AddEntities(DocumentBuilder document, ConlluSentence sentence, int start)
    {
        var (first, label) = (-1, "");
        for (var i = 0; i <= sentence.Words.Count; i++)
        {
            var tag = i < sentence.Words.Count ? sentence.Words[i].MiscValue("NER") ?? "O" : "O";
            if (first >= 0 && tag != "I-" + label)
            {
                document.Entities.Add(new EntitySpan(start + first, i - first, label));
                first = -1;
            }

            if (first < 0 && tag.Length > 2) (first, label) = (i, tag[2..]);
        }
    }
}
