using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Tests.Analysis.Models;

public class ModelFileTests
{
    private static readonly byte[] Bytes = new ModelWriter("toy", 2).Add<int>("numbers", [3, 1, 4]).Add("names", ["a", "", "ä b"]).ToBytes();

    [Fact]
    public void Sections_read_back_as_they_were_written()
    {
        var model = Open(Bytes);

        model.Block<int>("numbers").Span.ToArray().Should().Equal(3, 1, 4);
        model.Strings("names").Should().Equal("a", "", "ä b");
    }

    [Fact]
    public void The_same_sections_give_the_same_bytes() =>
        new ModelWriter("toy", 2).Add<int>("numbers", [3, 1, 4]).Add("names", ["a", "", "ä b"]).ToBytes().Should().Equal(Bytes);

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var damaged = Bytes.ToArray();
        damaged[^1] ^= 1;

        Problem(damaged).Should().StartWith("The model 'toy.bin' cannot be used: it is damaged: expected checksum");
    }

    [Fact]
    public void A_file_that_is_cut_off_is_noticed() => Problem(Bytes[..^2]).Should().Contain($"expected {Bytes.Length} bytes, found {Bytes.Length - 2}");

    [Fact]
    public void A_file_shorter_than_a_header_is_noticed() => Problem([1, 2, 3]).Should().Contain("3 bytes are too few for a model.");

    [Fact]
    public void Another_file_is_noticed() => Problem(new byte[200]).Should().Contain("it does not start as a model does.");

    [Fact]
    public void Another_kind_is_named() =>
        Opening(Bytes, "parser", 2).Should().Throw<ModelFormatException>().WithMessage("*expected a model of kind 'parser', found 'toy'.");

    [Fact]
    public void Another_version_is_named() =>
        Opening(Bytes, "toy", 3).Should().Throw<ModelFormatException>().WithMessage("*expected version 3 of kind 'toy', found 2.");

    [Fact]
    public void A_missing_section_is_named() =>
        Open(Bytes).Invoking(m => m.Block<int>("weights")).Should().Throw<ModelFormatException>().WithMessage("*it has no section 'weights'.");

    [Fact]
    public void A_missing_resource_is_named() =>
        FluentActions.Invoking(() => ModelFile.OpenEmbedded("nonsense", "toy", 2)).Should().Throw<ModelFormatException>().Which.Model.Should().Be("Models/nonsense.bin");

    [Fact]
    public void A_saved_file_opens()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            new ModelWriter("toy", 1).Add<byte>("raw", [7]).Save(path);
            ModelFile.Open(path, "toy", 1).Block<byte>("raw")[0].Should().Be(7);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ModelFile Open(byte[] bytes) => ModelFile.FromBytes(bytes, "toy.bin", "toy", 2);

    private static Func<ModelFile> Opening(byte[] bytes, string kind, int version) => () => ModelFile.FromBytes(bytes, "toy.bin", kind, version);

    private static string Problem(byte[] bytes) => Opening(bytes, "toy", 2).Should().Throw<ModelFormatException>().Which.Message;
}
