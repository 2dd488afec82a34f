using Catalyst;
using EntityExtraction.Syntax;

namespace EntityExtraction.Catalyst;

/// <summary>Reads the entities of a sentence off its tokens' marks (begin, inside, last, unit).</summary>
/// <remarks>Catalyst's own <c>GetEntities</c> drops entities that overlap; here all are handed on, and the document keeps the longest. Of two over the same words
/// that is the one added last: a spotter with entries of your own stands after the models.</remarks>
internal static class EntityReader
{
    /// <summary>Adds the entities of a sentence.</summary>
    /// <param name="tokens">Catalyst's tokens.</param>
    /// <param name="words">For each token its words as a range of the sentence's words.</param>
    /// <param name="firstWord">The sentence's first word in the document.</param>
    /// <param name="labels">Our labels of Catalyst's types.</param>
    /// <param name="entities">Where to add them.</param>
    public static void Read(IReadOnlyList<IToken> tokens, IReadOnlyList<(int First, int End)> words, int firstWord,
        IReadOnlyDictionary<string, string> labels, List<EntitySpan> entities)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var marks = tokens[i].EntityTypes;
            for (var m = marks.Count - 1; m >= 0; m--)
            {
                var mark = marks[m];
                var end = mark.Tag switch
                {
                    EntityTag.Single => i + 1,
                    EntityTag.Begin => End(tokens, i, mark.Type),
                    _ => -1,
                };
                if (end < 0) continue;
                var count = words[end - 1].End - words[i].First;
                if (count > 0) entities.Add(new EntitySpan(firstWord + words[i].First, count, labels.GetValueOrDefault(mark.Type, mark.Type)));
            }
        }
    }

    /// <summary>After the last token of an entity; -1 where it has no last one.</summary>
    private static int End(IReadOnlyList<IToken> tokens, int first, string type)
    {
        for (var i = first + 1; i < tokens.Count; i++)
        {
            if (Has(tokens[i], type, EntityTag.End)) return i + 1;
            if (!Has(tokens[i], type, EntityTag.Inside)) return -1;
        }

        return -1;
    }

    private static bool Has(IToken token, string type, EntityTag tag)
    {
        foreach (var mark in token.EntityTypes)
        {
            if (mark.Tag == tag && mark.Type == type) return true;
        }

        return false;
    }
}
