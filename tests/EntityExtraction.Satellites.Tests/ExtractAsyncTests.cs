using System.Runtime.CompilerServices;

namespace EntityExtraction.Satellites.Tests;

public sealed class ExtractAsyncTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { MaximumLength = 100 }).Build();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Results_come_in_order(int threads)
    {
        var ids = new List<string?>();
        await foreach (var result in Extractor.ExtractAsync(Documents(40), maximumParallelism: threads)) ids.Add(result.Id);

        ids.Should().Equal(Enumerable.Range(0, 40).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_bad_document_is_reported_and_stops_no_other()
    {
        var (done, failed) = (new List<string?>(), new List<string>());
        await foreach (var result in Extractor.ExtractAsync(Documents(6, bad: 2), o => failed.Add($"{o.Source.Id}: {o.Error!.GetType().Name}"))) done.Add(result.Id);

        done.Should().Equal("0", "1", "3", "4", "5");
        failed.Should().Equal("2: DocumentTooLongException");
    }

    [Fact]
    public async Task Without_a_listener_failures_are_thrown_after_all_results()
    {
        var done = 0;
        var read = async () =>
        {
            await foreach (var _ in Extractor.ExtractAsync(Documents(6, bad: 2))) done++;
        };

        (await read.Should().ThrowAsync<AggregateException>()).Which.InnerExceptions.Should().ContainSingle().Which.Message.Should().StartWith("2: '2' has 101 characters");
        done.Should().Be(5);
    }

    [Fact]
    public async Task The_source_is_read_no_further_ahead_than_a_few_documents()
    {
        var read = 0;
        async IAsyncEnumerable<SourceDocument> Counted([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var document in Documents(500).WithCancellation(cancellationToken))
            {
                Interlocked.Increment(ref read);
                yield return document;
            }
        }

        var taken = 0;
        await foreach (var _ in Extractor.ExtractAsync(Counted(), maximumParallelism: 2))
        {
            await Task.Delay(2);
            (Volatile.Read(ref read) - ++taken).Should().BeLessThanOrEqualTo(8);
            if (taken == 60) break;
        }

        read.Should().BeLessThan(70);
    }

    [Fact]
    public async Task A_result_does_not_wait_for_a_source_that_pauses()
    {
        var answered = new TaskCompletionSource();
        async IAsyncEnumerable<SourceDocument> Dialogue()
        {
            yield return new SourceDocument("first", "Poland supports Ukraine.");
            await answered.Task.WaitAsync(TimeSpan.FromSeconds(60));
            yield return new SourceDocument("second", "Iran condemned Israel.");
        }

        var ids = new List<string?>();
        await foreach (var result in Extractor.ExtractAsync(Dialogue(), maximumParallelism: 4))
        {
            ids.Add(result.Id);
            answered.TrySetResult();
        }

        ids.Should().Equal("first", "second");
    }

    [Fact]
    public async Task Cancelling_stops_the_stream_and_disposes_the_source()
    {
        using var stop = new CancellationTokenSource();
        var disposed = false;
        async IAsyncEnumerable<SourceDocument> Endless([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    await Task.Delay(1, cancellationToken);
                    yield return new SourceDocument($"{i}", "Poland supports Ukraine.");
                }
            }
            finally
            {
                disposed = true;
            }
        }

        var read = async () =>
        {
            await foreach (var _ in Extractor.ExtractAsync(Endless(), cancellationToken: stop.Token)) await stop.CancelAsync();
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        disposed.Should().BeTrue();
    }

    [Fact]
    public async Task An_error_of_the_source_reaches_the_caller()
    {
        static async IAsyncEnumerable<SourceDocument> Broken()
        {
            yield return new SourceDocument("first", "Poland supports Ukraine.");
            await Task.Yield();
            throw new InvalidDataException("torn");
        }

        var read = async () =>
        {
            await foreach (var _ in Extractor.ExtractAsync(Broken()))
            {
            }
        };

        await read.Should().ThrowAsync<InvalidDataException>().WithMessage("torn");
    }

    private static async IAsyncEnumerable<SourceDocument> Documents(int count, int bad = -1)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 7 == 3) await Task.Yield();
            yield return new SourceDocument($"{i}", i == bad ? new string('x', 101) : $"Poland supports Ukraine, said number {i}.");
        }
    }
}
