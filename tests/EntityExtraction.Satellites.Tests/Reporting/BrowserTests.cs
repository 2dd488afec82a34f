using Microsoft.Playwright;

namespace EntityExtraction.Satellites.Tests.Reporting;

/// <summary>The report as people use it: by mouse, by keyboard, in light and dark. With REPORT_SHOTS set to a folder, pictures are kept there.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
    private readonly List<string> _errors = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Path is null) return;
        await File.WriteAllTextAsync(_file, HtmlReportTests.Page());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Path, Args = ["--no-sandbox"] });
        _page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 900 }, Offline = true });
        _page.PageError += (_, error) => _errors.Add(error);
        _page.Console += (_, message) => { if (message.Type == "error") _errors.Add(message.Text); };
        _page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) _errors.Add($"asked for {request.Url}"); };
        await _page.GotoAsync("file://" + _file);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        File.Delete(_file);
        _errors.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Actors_are_marked_and_relations_are_arcs_between_them()
    {
        (await _page.Locator("mark").AllInnerTextsAsync()).Should().Contain("Poland").And.Contain("Ukraine").And.Contain("Warsaw");
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Poland supports Ukraine") }).WaitForAsync();
        var (mark, arc) = (await Box(_page.Locator("mark", new() { HasText = "Poland" }).First), await Box(_page.Locator(".arc path").First));
        // The arc begins above the middle of the word.
        arc.X.Should().BeInRange(mark.X, mark.X + mark.Width);
        (arc.Y + arc.Height).Should().BeInRange(mark.Y - 6, mark.Y + 8);
        (await _page.TitleAsync()).Should().Be("Who does what to whom");
        await Shot("text");
    }

    [BrowserFact]
    public async Task A_click_on_a_relation_explains_it()
    {
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new("buysFrom") }).ClickAsync();

        var panel = await _page.Locator("#panel").InnerTextAsync();
        panel.Should().Contain("Poland buysFrom South Korea").And.Contain("tanks").And.Contain("bought").And.Contain("set off").And.Contain("confidence").And.Contain("modality\nactual").And.NotContain("null").And.NotContain("[object");
        panel.Should().Contain("agent “Warsaw”, Metonym of Poland").And.Contain("bought -nsubj-> Warsaw").And.Contain("(buysFrom.yaml, line ").And.Contain("What the confidence is made of").And.Contain("the rule's own");
        (await _page.Locator(".arc.chosen").CountAsync()).Should().Be(1);
        await Shot("explained");
    }

    [BrowserFact]
    public async Task Filters_leave_what_was_asked_for()
    {
        await _page.GetByRole(AriaRole.Combobox, new() { Name = "Actor" }).FillAsync("Poland");
        (await _page.Locator("#count").InnerTextAsync()).Should().MatchRegex("^\\d+ of \\d+ relations$");
        (await Labels()).Should().BeEquivalentTo("supports", "buysFrom");

        await _page.Locator("#type-menu summary").ClickAsync();
        await _page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("buysFrom") }).CheckAsync();
        (await Labels()).Should().Equal("buysFrom");

        await _page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await _page.GetByLabel("Polarity").SelectOptionAsync("negated");
        (await Labels()).Should().OnlyContain(l => l.StartsWith("not ", StringComparison.Ordinal)).And.NotBeEmpty();
        await _page.GetByLabel("Polarity").SelectOptionAsync("");
        await _page.GetByLabel("Confidence from").FillAsync("100");
        (await Labels()).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_leads_everywhere()
    {
        await _page.Keyboard.PressAsync("Tab");
        (await Focused()).Should().Be("Skip to the report");
        await _page.GetByRole(AriaRole.Tab, new() { Name = "Text" }).FocusAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        (await Focused()).Should().Be("Graph");
        (await _page.Locator("#view-graph").IsVisibleAsync()).Should().BeTrue();

        await _page.Locator(".node").First.FocusAsync();
        await _page.Keyboard.PressAsync("Enter");
        (await _page.EvaluateAsync<string>("document.activeElement.tagName")).Should().Be("H2");
        await _page.Keyboard.PressAsync("Tab");
        await _page.Keyboard.PressAsync("Enter");
        (await _page.Locator("#panel .why").CountAsync()).Should().Be(1);
        await _page.Keyboard.PressAsync("Escape");
        (await _page.EvaluateAsync<string>("document.activeElement.getAttribute('class')")).Should().StartWith("node");
    }

    [BrowserFact]
    public async Task Screen_readers_hear_names_and_states()
    {
        (await _page.Locator("#view-text button:not([aria-label])").AllInnerTextsAsync()).Should().OnlyContain(t => t.Trim().Length > 0);
        (await _page.GetByRole(AriaRole.Tab).CountAsync()).Should().Be(4);
        (await _page.Locator("#count[role=status]").InnerTextAsync()).Should().EndWith("relations");
        foreach (var view in (string[])["Graph", "Timeline", "For and against"])
        {
            await _page.GetByRole(AriaRole.Tab, new() { Name = view }).ClickAsync();
            (await _page.Locator("[role=tabpanel]:visible [role=button]:not([aria-label]), [role=tabpanel]:visible button:not([aria-label]):not(.list button)").CountAsync()).Should().Be(0);
        }

        // Text stands out from its ground in both themes (WCAG 2.2, contrast AA).
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await _page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var name in (string[])["--ink", "--soft", "--country", "--person", "--organization", "--group", "--positive", "--negative", "--neutral"])
            {
                (await _page.EvaluateAsync<double>(Contrast, name)).Should().BeGreaterThanOrEqualTo(4.5, $"{name} in {scheme}");
            }
        }
    }

    [BrowserFact]
    public async Task The_graph_has_nodes_by_type_and_edges_by_stance()
    {
        await _page.GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Poland, Country") }).WaitForAsync();
        (await _page.Locator(".edge.positive").CountAsync()).Should().BeGreaterThan(0);
        (await _page.Locator(".edge.negative").CountAsync()).Should().BeGreaterThan(0);
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Poland, Country") }).ClickAsync();
        (await _page.Locator("#panel li").CountAsync()).Should().Be(3);
        (await _page.Locator("#panel").InnerTextAsync()).Should().NotContain("null").And.NotContain("[object");
        await Shot("graph");
    }

    [BrowserFact]
    public async Task The_timeline_and_the_matrix_lead_to_their_statements()
    {
        await _page.GetByRole(AriaRole.Tab, new() { Name = "Timeline" }).ClickAsync();
        await _page.Locator(".bar").First.ClickAsync();
        (await _page.Locator("#panel li").CountAsync()).Should().BeGreaterThan(0);
        await Shot("timeline");

        await _page.GetByRole(AriaRole.Tab, new() { Name = "For and against" }).ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Poland towards Ukraine: 1 for, 1 against" }).ClickAsync();
        (await _page.Locator("#panel li").CountAsync()).Should().Be(2);
        (await _page.Locator("#view-matrix").InnerTextAsync()).Should().Contain("Poland turned against Ukraine");
        await Shot("matrix");

        await _page.Locator("#panel li button").First.ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show in") }).ClickAsync();
        (await _page.Locator("#view-text").IsVisibleAsync()).Should().BeTrue();
        (await _page.Locator(".arc.chosen").CountAsync()).Should().Be(1);
    }

    [BrowserFact]
    public async Task Dark_and_light_can_be_chosen()
    {
        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Ground();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        (await Ground()).Should().NotBe(light);
        await Shot("dark");
        await _page.GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        await Shot("dark-graph");
    }

    [BrowserFact]
    public async Task A_small_screen_scrolls_only_downwards()
    {
        await _page.SetViewportSizeAsync(420, 800);
        foreach (var view in (string[])["Text", "Graph", "Timeline", "For and against"])
        {
            await _page.GetByRole(AriaRole.Tab, new() { Name = view }).ClickAsync();
            (await _page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(420, view);
        }

        await _page.GetByRole(AriaRole.Tab, new() { Name = "Text" }).ClickAsync();
        await Shot("small");
    }

    private const string Contrast = """
        name => {
          const style = getComputedStyle(document.documentElement);
          const light = value => {
            const n = parseInt(style.getPropertyValue(value).trim().slice(1), 16);
            const part = c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
            return .2126 * part(n >> 16 & 255) + .7152 * part(n >> 8 & 255) + .0722 * part(n & 255);
          };
          return Math.min(...['--page', '--card'].map(ground => {
            const [a, b] = [light(name), light(ground)].sort((x, y) => y - x);
            return (a + .05) / (b + .05);
          }));
        }
        """;

    private async Task<IReadOnlyList<string>> Labels() => await _page.Locator(".arcs button").AllInnerTextsAsync();

    private Task<string> Focused() => _page.EvaluateAsync<string>("document.activeElement.textContent");

    private Task<string> Ground() => _page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task<LocatorBoundingBoxResult> Box(ILocator locator) => (await locator.BoundingBoxAsync())!;

    private async Task Shot(string name)
    {
        if (Environment.GetEnvironmentVariable("REPORT_SHOTS") is { Length: > 0 } folder) await _page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
