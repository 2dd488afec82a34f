using EntityExtraction.Export;

namespace EntityExtraction.Satellites.Tests.Reporting;

/// <summary>What the built-in extractor finds in a few short texts.</summary>
internal static class Samples
{
    public static readonly IReadOnlyList<ExtractedDocument> Documents = Extract(
        ("harbour.txt", "2023-03-01", "Poland supports Ukraine. Warsaw bought tanks from South Korea in 2022.\n\nHungary might support Serbia, and it never backed Kosovo."),
        ("winter.txt", "2024-02-10", "Poland criticized Ukraine. Iran condemned the attack by Israel.\n\nThe president of France, Emmanuel Macron, met Angela Merkel."),
        ("odd <b>.txt", "2024-02-11", "</script><script>document.title='broken'</script> Turkey & Greece \"negotiated\" on Monday; \uD83D\uDE00 Turkey supports Azerbaijan."));

    public static IReadOnlyList<ExtractedDocument> Extract(params (string Id, string Date, string Text)[] texts)
    {
        var extractor = EntityExtractor.Create();
        return [.. texts.Select(t =>
        {
            var date = DateOnly.ParseExact(t.Date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            return ExtractedDocument.Of(extractor.Extract(new SourceDocument(t.Id, t.Text) { Date = date }), date, explained: true);
        })];
    }
}
