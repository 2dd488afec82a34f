using FluentAssertions.Formatting;

namespace EntityExtraction.FluentAssertions;

/// <summary>A piece of a message that is put in as it stands, without quotes.</summary>
internal sealed class Raw(string text)
{
    static Raw() => Formatter.AddFormatter(new RawFormatter());

    public override string ToString() => text;

    private sealed class RawFormatter : IValueFormatter
    {
        public bool CanHandle(object value) => value is Raw;

        public void Format(object value, FormattedObjectGraph formattedGraph, FormattingContext context, FormatChild formatChild) => formattedGraph.AddFragment(value.ToString());
    }
}
