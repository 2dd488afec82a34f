using System.Text;
using EntityExtraction.Input;

namespace EntityExtraction.Tests.Input;

public sealed class TextFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_text_is_named_after_its_file()
    {
        var document = TextFile.Read(_folder.Write("brief.txt", "Çavuşoğlu met Lavrov."));

        document.Should().Be(new SourceDocument("brief.txt", "Çavuşoğlu met Lavrov."));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        TextFile.Read(_folder.Write("utf8.txt", [0xEF, 0xBB, 0xBF, .. "Iran"u8])).Text.Should().Be("Iran");
        TextFile.Read(_folder.Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Iran")])).Text.Should().Be("Iran");
        TextFile.Read(_folder.Write("utf16be.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Iran")])).Text.Should().Be("Iran");
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => TextFile.Read(_folder.Write("empty.txt", "")).Text.Should().BeEmpty();

    [Fact]
    public void A_missing_file_is_named() =>
        Reading("nowhere.txt").Should().Throw<UnreadableDocumentException>().WithMessage("nowhere.txt: there is no such file; check the path.");

    [Fact]
    public void A_folder_is_no_text() =>
        Reading(_folder.Path).Should().Throw<UnreadableDocumentException>().WithMessage($"{_folder.Path}: is a folder; name the files in it.");

    [Fact]
    public void A_binary_file_is_told_from_a_text() =>
        Reading(_folder.Write("image.txt", [0x89, 0x50, 0x00, 0x01])).Should().Throw<UnreadableDocumentException>()
            .WithMessage("*image.txt: is a binary file, not a text; convert it to plain text in UTF-8 first.");

    [Fact]
    public void Invalid_utf8_is_told_with_its_place() =>
        Reading(_folder.Write("latin1.txt", [.. "caf"u8, 0xE9])).Should().Throw<UnreadableDocumentException>()
            .WithMessage("*latin1.txt: is not valid UTF-8 (byte 3); convert it to UTF-8 first.");

    [Fact]
    public void A_folder_stands_for_the_texts_in_and_below_it_by_name()
    {
        _folder.Write("b.txt", "");
        _folder.Write("a/c.txt", "");
        _folder.Write("notes.md", "");

        TextFiles.Find([_folder.Path, "missing.txt"]).Select(Path.GetFileName).Should().Equal("c.txt", "b.txt", "missing.txt");
    }

    public void Dispose() => _folder.Dispose();

    private static Action Reading(string path) => () => TextFile.Read(path);
}
