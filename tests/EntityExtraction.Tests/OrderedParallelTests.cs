namespace EntityExtraction.Tests;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_come_in_the_order_of_the_items(int threads)
    {
        var results = OrderedParallel.Select(Enumerable.Range(0, 200), i => { Thread.SpinWait((200 - i) * 100); return i; }, threads, CancellationToken.None);

        results.Should().Equal(Enumerable.Range(0, 200));
    }

    [Fact]
    public void Only_a_few_items_are_read_ahead()
    {
        var read = 0;
        var results = OrderedParallel.Select(Enumerable.Range(0, 1000).Select(i => { read++; return i; }), i => i, 2, CancellationToken.None);

        _ = results.First();

        read.Should().BeLessThan(20);
    }

    [Fact]
    public void Cancellation_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        var results = OrderedParallel.Select(Enumerable.Range(0, 1000), i => { if (i == 10) source.Cancel(); return i; }, 2, source.Token);

        results.Invoking(r => r.Count()).Should().Throw<OperationCanceledException>();
    }
}
