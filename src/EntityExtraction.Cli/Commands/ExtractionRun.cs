namespace EntityExtraction.Cli.Commands;

/// <summary>Takes documents through the extractor into a sink.</summary>
internal sealed class ExtractionRun(EntityExtractor extractor, RelationFilter filter, int? threads, FailureLog failures)
{
    /// <summary>Documents that an earlier run has finished, and how often.</summary>
    public Dictionary<string, int> Done { get; init; } = [];

    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public int Run(InputSource input, IResultSink sink, CancellationToken cancellationToken)
    {
        using var progress = Progress.OnTerminal(() => input.Progress);
        failures.Writing = progress.Clear;
        foreach (var outcome in extractor.ExtractAll(input.Read().Where(IsNew), threads, cancellationToken))
        {
            if (outcome.Result is { } result)
            {
                sink.Write(outcome.Source, filter.Apply(result));
                failures.Succeeded();
            }
            else
            {
                failures.Add($"{outcome.Source.Id}: {outcome.Error!.Message}");
            }

            progress.Step();
        }

        progress.Clear();
        sink.Complete();
        foreach (var note in failures.Done > 0 ? filter.Unmet() : []) failures.Note(note);
        return failures.Finish();
    }

    private bool IsNew(SourceDocument document)
    {
        if (Done.GetValueOrDefault(document.Id) == 0) return true;
        Done[document.Id]--;
        failures.Skipped();
        return false;
    }
}
