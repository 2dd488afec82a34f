using System.Runtime.CompilerServices;

namespace EntityExtraction;

/// <summary>Maps an asynchronous sequence on several threads, results in order and as soon as they are there, with a bounded number of items under way.</summary>
internal static class OrderedStream
{
    /// <summary>The source is asked for no more than this many items a thread ahead of what the consumer has taken.</summary>
    private const int WindowPerThread = 4;

    public static async IAsyncEnumerable<TResult> Select<T, TResult>(IAsyncEnumerable<T> source, Func<T, TResult> map, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(threads);
        var window = new Queue<Task<TResult>>();
        var items = source.GetAsyncEnumerator(stop.Token);
        Task<bool>? next = null;
        var ended = false;
        try
        {
            while (!ended || window.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (window.TryPeek(out var head) && (head.IsCompleted || ended || window.Count >= threads * WindowPerThread))
                {
                    var result = await head.ConfigureAwait(false);
                    _ = window.Dequeue();
                    yield return result;
                    continue;
                }

                // A source may keep us waiting: a result that gets ready meanwhile goes out at once.
                next ??= items.MoveNextAsync().AsTask();
                if (head is not null) await Task.WhenAny(head, next).ConfigureAwait(false);
                else await next.ConfigureAwait(false);
                if (!next.IsCompleted) continue;
                ended = !await next.ConfigureAwait(false);
                next = null;
                if (!ended) window.Enqueue(Run(items.Current));
            }
        }
        finally
        {
            // Left early: what is under way uses the semaphore, and the source may not be disposed while it is asked.
            await stop.CancelAsync().ConfigureAwait(false);
            if (next is not null) await Quietly(next).ConfigureAwait(false);
            await Quietly(Task.WhenAll(window)).ConfigureAwait(false);
            await items.DisposeAsync().ConfigureAwait(false);
        }

        async Task<TResult> Run(T item)
        {
            await slots.WaitAsync(stop.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => map(item), stop.Token).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    private static Task Quietly(Task task) => task.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
