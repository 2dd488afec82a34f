using Catalyst;
using Mosaik.Core;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>A process of the tests' own: does something to each document, as tagger and recognizer do, without a model.</summary>
internal class MarkingProcess(Action<IDocument> mark, Language language = Language.English) : IProcess
{
    public Language Language { get; } = language;

    public string Type => GetType().FullName!;

    public string Tag => "";

    public int Version => 0;

    public virtual void Process(IDocument document, CancellationToken cancellationToken = default) => mark(document);

    /// <summary>Marks tokens from one to another, both included, as an entity.</summary>
    public static void Entity(IDocument document, int first, int last, string type, int sentence = 0)
    {
        var tokens = document.Spans.ElementAt(sentence).Tokens.ToList();
        for (var i = first; i <= last; i++)
        {
            var tag = first == last ? EntityTag.Single : i == first ? EntityTag.Begin : i == last ? EntityTag.End : EntityTag.Inside;
            tokens[i].AddEntityType(new EntityType(type, tag));
        }
    }
}

/// <summary>The same, as a recognizer that finds persons.</summary>
internal sealed class MarkingRecognizer(Action<IDocument> mark) : MarkingProcess(mark), IEntityRecognizer
{
    public bool RecognizeEntities(IDocument document)
    {
        Process(document);
        return true;
    }

    public string[] Produces() => ["Person", "Organization", "Location"];
}

/// <summary>The same, as a process that changes texts before they are read.</summary>
internal sealed class ChangingNormalizer(Func<string, string> change) : MarkingProcess(document => document.Value = change(document.Value)), INormalizer
{
    public string Normalize(string text) => change(text);

    public void Normalize(IDocument document) => Process(document);
}
