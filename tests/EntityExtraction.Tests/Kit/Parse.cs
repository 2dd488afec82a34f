using EntityExtraction.Actors;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Kit;

/// <summary>Annotated sentences from compact literals, so that rules are tested without a model.</summary>
/// <remarks>One token is <c>form/TAG/relation/head</c> or <c>form/lemma/TAG/relation/head</c>; tokens are separated by blanks, sentences by lines. Heads count from 1
/// within the sentence, 0 is the root. A tag may carry a Penn tag: <c>VERB.VBN</c>. <c>~</c> before a token joins it to the one before without a blank.</remarks>
internal static class Parse
{
    /// <summary>The document that a literal describes.</summary>
    public static Document Of(string literal)
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

    /// <summary>Mentions in a document: <c>Turkey</c>, <c>Ankara=Turkey</c>, <c>rebels in Yemen:Group</c>, <c>they=Iran+Syria</c>. Without a type it is a country.
    /// Every occurrence of the words is a mention.</summary>
    public static EntityMap Mentions(this Document document, params string[] literals)
    {
        var mentions = new List<Mention>();
        foreach (var literal in literals)
        {
            var typed = literal.Split(':');
            var type = typed.Length > 1 ? Enum.Parse<EntityType>(typed[1]) : EntityType.Country;
            var named = typed[0].Split('=');
            var words = named[0].Split(' ');
            for (var i = 0; i + words.Length <= document.TokenCount; i++)
            {
                if (!words.Select((w, k) => document[i + k].Form == w).All(same => same)) continue;
                var head = Enumerable.Range(i, words.Length).First(t => !document[t].HasHead || document[t].Head.Index < i || document[t].Head.Index >= i + words.Length);
                var span = TextSpan.FromBounds(document[i].Span.Start, document[i + words.Length - 1].Span.End);
                foreach (var name in (named.Length > 1 ? named[1] : named[0]).Split('+'))
                {
                    mentions.Add(new Mention(new Entity(name, name, type), i, words.Length, head, span, document.TextOf(span), type == EntityType.Group ? MentionKind.Description : MentionKind.Name));
                }
            }
        }

        return new EntityMap(mentions, document.TokenCount);
    }

    private sealed record Word(string Form, string Lemma, string Tag, string? Penn, string Relation, int Head, bool Joined)
    {
        public static Word Of(string literal)
        {
            var joined = literal[0] == '~';
            var parts = (joined ? literal[1..] : literal).Split('/');
            var tag = parts[^3].Split('.');
            var form = parts[0];
            return new Word(form, parts.Length > 4 ? parts[1] : form.ToLowerInvariant(), tag[0], tag.Length > 1 ? tag[1] : null, parts[^2], int.Parse(parts[^1]), joined);
        }
    }
}
