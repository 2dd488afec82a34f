using EntityExtraction.Analysis.Segmentation;

namespace EntityExtraction.Tests.Analysis.Segmentation;

public sealed class WordSetTests
{
    [Fact]
    public void A_set_has_its_words_and_no_others()
    {
        var words = Enumerable.Range(0, 500).Select(i => $"w{i}").ToArray();
        var set = new WordSet(words);
        for (var i = 0; i < words.Length; i++) set.Find(words[i]).Should().Be(i);
        set.Contains("w500").Should().BeFalse();
        set.Contains("W1").Should().BeFalse("case counts");
        set.Contains("").Should().BeFalse();
    }

    [Fact]
    public void A_word_listed_twice_has_its_first_place() => new WordSet(["a", "b", "a"]).Find("a").Should().Be(0);
}
