using EntityExtraction.Text;
using FsCheck;
using FsCheck.Fluent;

namespace EntityExtraction.Tests.Text;

/// <summary>What holds for the offsets of every text, with texts drawn from the characters that get changed.</summary>
public sealed class OffsetMapProperties
{
    private static readonly string[] Pieces =
    [
        "a", "B", " ", ".", "\n", "\r\n", "e\u0301", "\u0301", "\u2026", "\u2014", " \u2013 ", "\u00AD", "\u200B", "\uFEFF", "\uFB03", "\u201C", "\u2019", "``", "`",
        "\u0430", "\u0411", "\u03BF", "\uD83D\uDE00", "\u200D", "\uFE0F", "\uD83D", "\uDE00", "\U0001D400", "\0", "\u00A0", "\u2029", "\uFF21", "word", "\u041C\u0438\u0440",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Each_cleaned_character_lies_inside_the_original_and_offsets_never_go_back() => Check(text =>
    {
        var (start, end) = (0, 0);
        for (var i = 0; i < text.Cleaned.Length; i++)
        {
            var span = text.ToOriginal(new TextSpan(i, 1));
            if (span.Start < start || span.End < end || span.IsEmpty || span.End > text.Original.Length) return false;
            (start, end) = (span.Start, span.End);
        }

        return true;
    });

    [Fact]
    public void A_cleaned_span_comes_back_from_the_original_covering_at_least_itself() => Check(text =>
    {
        for (var i = 0; i < text.Cleaned.Length; i++)
        {
            for (var length = 1; length <= 4 && i + length <= text.Cleaned.Length; length++)
            {
                var span = new TextSpan(i, length);
                if (!text.ToCleaned(text.ToOriginal(span)).Contains(span)) return false;
            }
        }

        return true;
    });

    [Fact]
    public void An_original_character_maps_into_the_cleaned_view_and_back_onto_itself_unless_deleted() => Check(text =>
    {
        for (var i = 0; i < text.Original.Length; i++)
        {
            var cleaned = text.ToCleaned(new TextSpan(i, 1));
            if (cleaned.End > text.Cleaned.Length) return false;
            if (!cleaned.IsEmpty && !text.ToOriginal(cleaned).Contains(new TextSpan(i, 1))) return false;
        }

        return true;
    });

    [Fact]
    public void A_span_of_one_word_character_is_the_same_on_both_sides() => Check(text =>
    {
        for (var i = 0; i < text.Cleaned.Length; i++)
        {
            var span = text.ToOriginal(new TextSpan(i, 1));
            var plain = span.Length == 1 && text.Original[span.Start] is 'w' or 'r' or 'd' or 'B' or ' ';
            if (plain && text.Cleaned[i] != text.Original[span.Start]) return false;
        }

        return true;
    });

    [Fact]
    public void Cleaning_a_cleaned_text_changes_nothing_but_what_only_then_meets() => Check(text =>
        text.Original.Any(c => c > 0x7E || c == '`' || c < ' ') || ReferenceEquals(text.Cleaned, text.Original));

    private static void Check(Func<SourceText, bool> holds) =>
        Prop.ForAll(Texts.ToArbitrary(), text => holds(SourceText.From(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
