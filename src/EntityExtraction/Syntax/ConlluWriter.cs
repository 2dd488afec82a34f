namespace EntityExtraction.Syntax;

/// <summary>Writes documents as CoNLL-U. Entity labels stand in MISC as <c>NER=B-PER</c>, <c>NER=I-PER</c>.</summary>
/// <remarks>Columns of layers that the document lacks are <c>_</c>.</remarks>
public static class ConlluWriter
{
    /// <summary>Writes one document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="writer">Where to; stays open.</param>
    public static void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        var entities = EntityTags(document);
        for (var s = 0; s < document.SentenceCount; s++)
        {
            var sentence = document.GetSentence(s);
            if (s == 0) Line(writer, document.Id is null ? "# newdoc" : $"# newdoc id = {OneLine(document.Id)}");
            Line(writer, $"# sent_id = {(document.Id is null ? "" : OneLine(document.Id) + "-")}{s + 1}");
            Line(writer, $"# text = {OneLine(sentence.Text)}");
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++) WriteToken(document, sentence, i, entities[i], writer);
            writer.Write('\n');
        }
    }

    private static void WriteToken(Document document, Sentence sentence, int index, string? entity, TextWriter writer)
    {
        var token = document[index];
        var layers = document.Layers;
        var last = index + 1 == sentence.EndToken;
        writer.Write(index - sentence.FirstToken + 1);
        Cell(writer, Escape(token.Form));
        Cell(writer, layers.HasFlag(Layers.Lemmas) ? Escape(token.Lemma) : "_");
        Cell(writer, layers.HasFlag(Layers.Tags) ? token.Upos.Label() : "_");
        Cell(writer, layers.HasFlag(Layers.Tags) && token.Xpos.Length > 0 ? token.Xpos : "_");
        Cell(writer, "_");
        var parsed = layers.HasFlag(Layers.Dependencies);
        Cell(writer, !parsed ? "_" : token.HasHead ? (token.Head.Index - sentence.FirstToken + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "0");
        Cell(writer, parsed ? token.Relation.Label() : "_");
        Cell(writer, "_");
        var glued = !last && document[index + 1].Span.Start <= token.Span.End;
        Cell(writer, (entity, glued) switch
        {
            (null, false) => "_",
            (null, true) => "SpaceAfter=No",
            (_, false) => $"NER={entity}",
            (_, true) => $"NER={entity}|SpaceAfter=No",
        });
        writer.Write('\n');
    }

    private static string?[] EntityTags(Document document)
    {
        var tags = new string?[document.TokenCount];
        foreach (var entity in document.EntitySpans)
        {
            for (var i = entity.FirstToken; i < entity.EndToken; i++) tags[i] ??= (i == entity.FirstToken ? "B-" : "I-") + entity.Label;
        }

        return tags;
    }

    private static void Line(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    private static void Cell(TextWriter writer, string cell)
    {
        writer.Write('\t');
        writer.Write(cell);
    }

    private static string Escape(string cell) => cell.Length == 0 ? "_" : OneLine(cell);

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t') ? text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : text;
}
