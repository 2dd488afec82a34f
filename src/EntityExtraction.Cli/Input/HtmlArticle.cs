using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EntityExtraction.Input;

namespace EntityExtraction.Cli;

/// <summary>The article of a web page as plain text: its headline and paragraphs, without menus, advertisements and comments.</summary>
/// <remarks>What a page marks as the article is believed. Else the article is where most words stand in paragraphs and few of them in links
/// (after C. Kohlschütter, P. Fankhauser, W. Nejdl: Boilerplate Detection using Shallow Text Features, WSDM 2010).</remarks>
internal static class HtmlArticle
{
    private const string Clutter =
        "script, style, noscript, template, iframe, svg, canvas, object, form, button, select, nav, aside, footer, dialog, [hidden], [aria-hidden=true], "
        + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], figure > :not(figcaption), "
        + ".comments, #comments, .related, .share, .social, .newsletter, .advertisement, .ad, .cookie, .breadcrumb, .breadcrumbs";

    private const string Marked = "[itemprop=articleBody], article, main, [role=main]";
    private const string Blocks = "h1, h2, h3, h4, p, li, blockquote, figcaption, pre, dd, td";

    /// <summary>Fewer letters than this in a marked article are a teaser or a player, not the article.</summary>
    private const int FewLetters = 140;

    /// <exception cref="UnreadableDocumentException">The page has no text.</exception>
    public static SourceDocument Read(string name, string id, byte[] page, DateOnly? date)
    {
        using var stream = new MemoryStream(page);
        var document = new HtmlParser().ParseDocument(stream);
        var published = date ?? Published(document);
        foreach (var element in document.QuerySelectorAll(Clutter).ToList()) element.Remove();

        var text = Text(document);
        if (text.Length == 0) throw new UnreadableDocumentException(name, "is a web page without text; if scripts fill it in, save it from the browser first.");
        return new SourceDocument(id, text) { Date = published };
    }

    private static string Text(IDocument document)
    {
        var body = (IElement?)document.Body ?? document.DocumentElement;
        var article = document.QuerySelectorAll(Marked).MaxBy(Letters);
        if (article is null || Letters(article) < FewLetters) article = Densest(document) ?? article ?? body;
        if (Letters(article) == 0) article = body;

        var lines = new List<string>();
        // The headline often stands above what is marked as the article.
        if (Line(document.QuerySelector("h1")) is { Length: > 0 } headline && article.QuerySelector("h1") is null) lines.Add(headline);
        var blocks = article.QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null).Select(Line).Where(l => l.Length > 0).ToList();
        lines.AddRange(blocks.Count > 0 && blocks.Sum(b => b.Length) * 2 >= Line(article).Length ? blocks : Unmarked(article));
        return string.Join("\n\n", lines.Where((line, i) => i == 0 || line != lines[i - 1]));
    }

    /// <summary>The element whose own paragraphs hold most letters outside links.</summary>
    private static IElement? Densest(IDocument document) => document.QuerySelectorAll("p")
        .Where(p => p.ParentElement is not null && Letters(p) > 0)
        .GroupBy(p => p.ParentElement!)
        .Select(g => (Element: g.Key, Words: g.Sum(p => Letters(p) - 2 * p.QuerySelectorAll("a").Sum(Letters))))
        .Where(c => c.Words > 0)
        .OrderByDescending(c => c.Words)
        .Select(c => c.Element)
        .FirstOrDefault();

    /// <summary>Text that stands in no paragraph, parted where the page breaks lines.</summary>
    private static IEnumerable<string> Unmarked(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString().Split('\n').Select(Squeeze).Where(l => l.Length > 0);
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.Replace('\n', ' '));
                continue;
            }

            var breaks = child is IElement { LocalName: "br" or "div" or "p" or "section" or "tr" or "li" or "ul" or "h1" or "h2" or "h3" or "h4" or "blockquote" };
            if (breaks) text.Append('\n');
            Append(child, text);
            if (breaks) text.Append('\n');
        }
    }

    private static int Letters(INode node) => node.TextContent.Count(char.IsLetterOrDigit);

    private static string Line(INode? node) => node is null ? "" : Squeeze(node.TextContent);

    private static string Squeeze(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries));

    private static DateOnly? Published(IDocument document)
    {
        string?[] candidates =
        [
            document.QuerySelector("meta[property='article:published_time'], meta[name='article:published_time'], meta[itemprop=datePublished], meta[name=date], meta[name='dc.date']")?.GetAttribute("content"),
            document.QuerySelector("time[itemprop=datePublished], article time[datetime], time[datetime]")?.GetAttribute("datetime"),
        ];
        foreach (var candidate in candidates)
        {
            if (candidate?.Trim() is { Length: >= 10 } text && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        }

        return null;
    }
}
