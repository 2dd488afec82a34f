using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Tests.Analysis.Learning;

public class HashIndexTests
{
    [Fact]
    public void Every_entry_is_found_and_nothing_else()
    {
        var index = Make(Enumerable.Range(0, 5000).Select(i => KeyValuePair.Create(FeatureHash.Of(i), i * 3)));

        for (var i = 0; i < 5000; i++) index.Find(FeatureHash.Of(i)).Should().Be(i * 3);
        for (var i = 5000; i < 10_000; i++) index.Find(FeatureHash.Of(i)).Should().Be(-1);
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Make([]).Find(17, missing: 4).Should().Be(4);

    private static HashIndex Make(IEnumerable<KeyValuePair<ulong, int>> entries)
    {
        var writer = new ModelWriter("toy", 1);
        HashIndex.Write(writer, "x", [.. entries]);
        return new HashIndex(ModelFile.FromBytes(writer.ToBytes(), "toy", "toy", 1), "x");
    }
}
