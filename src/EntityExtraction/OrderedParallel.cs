namespace EntityExtraction;

/// <summary>Maps a sequence on several threads, results in order, with a bounded number of items under way.</summary>
internal static class OrderedParallel
{
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> map, int threads, CancellationToken cancellationToken)
    {
        if (threads == 1)
        {
            foreach (var item in source)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return map(item);
            }

            yield break;
        }

        // The window lets quick items run ahead of a slow one without piling up results.
        var window = new Queue<Task<TResult>>();
        using var slots = new SemaphoreSlim(threads);
        try
        {
            foreach (var item in source)
            {
                cancellationToken.ThrowIfCancellationRequested();
                window.Enqueue(Run(item));
                if (window.Count >= threads * 4) yield return window.Dequeue().GetAwaiter().GetResult();
            }

            while (window.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // Left early: the tasks still under way use the semaphore.
            Task.WhenAll(window).ContinueWith(static _ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        async Task<TResult> Run(T item)
        {
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => map(item), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
