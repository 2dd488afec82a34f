using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>Writes recognized spans in the manner of a scheme.</summary>
internal sealed class EntityWriter(EntityScheme scheme, List<EntitySpan> entities)
{
    private EntitySpan? _title;

    /// <summary>Adds a span, in text order.</summary>
    /// <param name="type">The label of its first word.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="score">Probability.</param>
    /// <param name="belief">Whether a nationality is in truth a religion or party.</param>
    public void Add(int type, int first, int count, float score, bool belief)
    {
        if (scheme == EntityScheme.Names)
        {
            if (type != EntityLabels.Title) entities.Add(new EntitySpan(first, count, EntityLabels.NameOf(type), score));
            return;
        }

        if (_title is { } title && type == EntityLabels.Person && title.EndToken == first)
        {
            (first, count, score) = (title.FirstToken, count + title.TokenCount, Math.Min(score, title.Score));
            _title = null;
        }

        Flush();
        if (type == EntityLabels.Title) _title = new EntitySpan(first, count, EntityLabels.NameOf(EntityLabels.Person), score);
        else entities.Add(new EntitySpan(first, count, EntityLabels.NameOf(type == EntityLabels.Nationality && !belief ? EntityLabels.Location : type), score));
    }

    /// <summary>Ends a sentence: a title without a name stands by itself.</summary>
    public void Flush()
    {
        if (_title is { } title) entities.Add(title);
        _title = null;
    }
}
