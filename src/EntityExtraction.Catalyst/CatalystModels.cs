using Catalyst;
using Catalyst.Models;
using Mosaik.Core;

namespace EntityExtraction.Catalyst;

/// <summary>Catalyst's English models, read once for the process and shared by all pipelines.</summary>
/// <param name="Tagger">The part-of-speech tagger.</param>
/// <param name="Names">The recognizer trained on WikiNER.</param>
internal sealed record CatalystModels(AveragePerceptronTagger Tagger, AveragePerceptronEntityRecognizer Names)
{
    private static readonly Lock Gate = new();
    private static Task<CatalystModels>? _shared;

    /// <summary>The models. A load that failed is tried again by the next caller.</summary>
    /// <exception cref="CatalystSetupException">A model is missing or cannot be read.</exception>
    public static Task<CatalystModels> LoadAsync(string folder)
    {
        lock (Gate)
        {
            if (_shared is null or { IsFaulted: true } or { IsCanceled: true }) _shared = Task.Run(() => ReadAsync(folder));
            return _shared;
        }
    }

    private static async Task<CatalystModels> ReadAsync(string folder)
    {
        English.Register();
        Storage.Current ??= new DiskStorage(folder);
        var tagger = await ReadAsync("part-of-speech tagger", () => AveragePerceptronTagger.FromStoreAsync(Language.English, 0, "")).ConfigureAwait(false);
        var names = await ReadAsync("entity recognizer WikiNER", () => AveragePerceptronEntityRecognizer.FromStoreAsync(Language.English, Mosaik.Core.Version.Latest, "WikiNER")).ConfigureAwait(false);
        return new CatalystModels(tagger, names);
    }

    internal static async Task<T> ReadAsync<T>(string name, Func<Task<T>> read)
    {
        // What a missing model throws differs between versions of Catalyst and between storages.
#pragma warning disable CA1031
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw new CatalystSetupException($"Catalyst's English {name} could not be loaded: {e.Message} Install its models with "
                + "'dotnet add package Catalyst.Models.English', in the version of the package Catalyst; for models in a folder of your own set "
                + "Storage.Current = new DiskStorage(\"FOLDER\") before loading.", e);
        }
#pragma warning restore CA1031
    }
}
