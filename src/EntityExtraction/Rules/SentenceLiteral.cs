using System.Globalization;
using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Reads and writes <see cref="AnnotatedSentence"/>s.</summary>
internal static class SentenceLiteral
{
    public static Document Read(string literal)
    {
        var sentences = literal.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word.Of).ToList()).ToList();
        var text = string.Concat(sentences.SelectMany(s => s).Select(w => (w.Joined ? "" : " ") + w.Form)).TrimStart();
        var builder = new DocumentBuilder(SourceText.From(text));
        var at = 0;
        foreach (var sentence in sentences)
        {
            builder.StartSentence();
            foreach (var word in sentence)
            {
                at = text.IndexOf(word.Form, at, StringComparison.Ordinal);
                builder.AddToken(new TextSpan(at, word.Form.Length), word.Form);
                at += word.Form.Length;
            }
        }

        var (token, first) = (0, 0);
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence)
            {
                if (word.Head < 0 || word.Head > sentence.Count) throw new FormatException($"'{word.Form}' has the head {word.Head}; the sentence has {sentence.Count} tokens.");
                builder.Lemmas[token] = word.Lemma;
                builder.UniversalTags[token] = UposExtensions.Parse(word.Tag);
                builder.PennTags[token] = word.Penn;
                builder.Heads[token] = word.Head == 0 ? -1 : first + word.Head - 1;
                builder.Relations[token++] = DeprelExtensions.Parse(word.Relation);
            }

            first = token;
        }

        builder.Layers = Layers.All;
        return builder.Build();
    }

    public static EntityMap Mentions(Document document, IEnumerable<string> literals)
    {
        var mentions = new List<Mention>();
        foreach (var literal in literals)
        {
            var typed = literal.Split(':');
            var type = EntityType.Country;
            if (typed.Length > 1 && !Enum.TryParse(typed[1], out type)) throw new FormatException($"'{typed[1]}' is none of {string.Join(", ", Enum.GetNames<EntityType>())}.");
            var named = typed[0].Split('=');
            var words = named[0].Split(' ');
            var before = mentions.Count;
            for (var i = 0; i + words.Length <= document.TokenCount; i++)
            {
                if (!StartsAt(document, words, i)) continue;
                var span = TextSpan.FromBounds(document.SpanOf(i).Start, document.SpanOf(i + words.Length - 1).End);
                var kind = type == EntityType.Group ? MentionKind.Description : MentionKind.Name;
                foreach (var name in (named.Length > 1 ? named[1] : named[0]).Split('+'))
                {
                    mentions.Add(new Mention(new Entity(name, name, type), i, words.Length, document.HeadOf(i, i + words.Length), span, document.TextOf(span), kind));
                }
            }

            if (mentions.Count == before) throw new FormatException($"'{named[0]}' does not stand in the sentence; its words are tokens between blanks.");
        }

        return new EntityMap(mentions, document.TokenCount);
    }

    public static string Write(AnnotatedSentence sentence)
    {
        var document = sentence.Document;
        var text = new StringBuilder("\"");
        for (var s = 0; s < document.SentenceCount; s++)
        {
            if (s > 0) text.Append("\\n");
            for (int first = document.SentenceStart(s), token = first; token < document.SentenceStart(s + 1); token++)
            {
                if (token > first) text.Append(' ');
                if (token > first && document.SpanOf(token).Start == document.SpanOf(token - 1).End) text.Append('~');
                var head = document.Heads[token] < 0 ? 0 : document.Heads[token] - first + 1;
                text.Append(CultureInfo.InvariantCulture, $"{Escape(document.Forms[token])}/{Escape(document.Lemmas[token] ?? document.Forms[token])}/{document.UniversalTags[token].Label()}");
                if (document.PennTags[token] is { Length: > 0 } penn) text.Append('.').Append(penn);
                text.Append(CultureInfo.InvariantCulture, $"/{document.Relations[token].Label()}/{head}");
            }
        }

        text.Append('"');
        foreach (var mention in sentence.Entities.Mentions.DistinctBy(m => (m.FirstToken, m.TokenCount, m.Entity.Id)))
        {
            var words = string.Join(' ', Enumerable.Range(mention.FirstToken, mention.TokenCount).Select(t => document.Forms[t]));
            text.Append(CultureInfo.InvariantCulture, $", \"{Escape(words)}{(words == mention.Entity.Name ? "" : "=" + Escape(mention.Entity.Name))}{(mention.Entity.Type == EntityType.Country ? "" : ":" + mention.Entity.Type)}\"");
        }

        return text.ToString();
    }

    private static bool StartsAt(Document document, string[] words, int token)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (document.Forms[token + i] != words[i]) return false;
        }

        return true;
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private sealed record Word(string Form, string Lemma, string Tag, string? Penn, string Relation, int Head, bool Joined)
    {
        public static Word Of(string literal)
        {
            var joined = literal[0] == '~' && literal.Length > 1 && literal[1] != '/';
            var parts = (joined ? literal[1..] : literal).Split('/');
            if (parts.Length < 4 || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var head)) throw new FormatException($"'{literal}' is no token; it has the form word/TAG/relation/head or word/lemma/TAG/relation/head.");
            var tag = parts[^3].Split('.', 2);
            var words = parts.Length - 3;
            // A slash inside a word ("km/h") comes twice, in form and lemma alike.
            var form = words <= 2 ? parts[0] : string.Join('/', parts[..(words / 2)]);
            var lemma = words == 1 ? form.ToLowerInvariant() : words == 2 ? parts[1] : string.Join('/', parts[(words / 2)..^3]);
            return new Word(form, lemma, tag[0], tag.Length > 1 ? tag[1] : null, parts[^2], head, joined);
        }
    }
}
