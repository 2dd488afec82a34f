namespace EntityExtraction.Satellites.Tests.Reporting;

/// <summary>A test that needs a browser; without one it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Path is null) Skip = "There is no Chromium: install Debian's package 'chromium', or set CHROMIUM to the path of one.";
    }

    /// <summary>The browser, or null.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}
