using EntityExtraction.Text;

namespace EntityExtraction.Tests.Text;

public sealed class StringPoolTests
{
    [Fact]
    public void Equal_words_give_the_same_instance()
    {
        var pool = new StringPool(64);
        var first = pool.Get("treaty");
        pool.Get("the treaty".AsSpan(4)).Should().BeSameAs(first);
    }

    [Fact]
    public void A_full_pool_still_gives_the_right_words()
    {
        var pool = new StringPool(4);
        for (var i = 0; i < 1000; i++) pool.Get(i.ToString()).Should().Be(i.ToString());
    }

    [Fact]
    public void A_known_word_costs_no_allocation()
    {
        var pool = new StringPool(64);
        pool.Get("embassy");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) pool.Get("embassy");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1000);
    }

    [Fact]
    public void Many_threads_get_one_instance()
    {
        var pool = new StringPool(1024);
        var words = Enumerable.Range(0, 100).AsParallel().WithDegreeOfParallelism(4).Select(i => pool.Get(("word" + (i % 2)).AsSpan())).ToArray();
        words.Distinct(ReferenceEqualityComparer.Instance).Should().HaveCount(2);
    }

    [Fact]
    public void A_capacity_that_is_no_power_of_two_is_refused() => FluentActions.Invoking(() => new StringPool(100)).Should().Throw<ArgumentOutOfRangeException>();
}
