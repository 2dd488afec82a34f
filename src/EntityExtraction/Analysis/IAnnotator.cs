using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis;

/// <summary>A step of the analysis: reads some layers of a document and adds others.</summary>
/// <remarks>Implementations must be thread-safe: one annotator serves many documents at once, each with its own builder.</remarks>
public interface IAnnotator
{
    /// <summary>A short name for messages.</summary>
    string Name { get; }

    /// <summary>Layers that must be there before.</summary>
    Layers Requires { get; }

    /// <summary>Layers that are there afterwards.</summary>
    Layers Provides { get; }

    /// <summary>Annotates a document.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default);
}
