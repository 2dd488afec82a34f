namespace EntityExtraction.Syntax;

/// <summary>Kinds of annotation that a document may carry.</summary>
[Flags]
public enum Layers
{
    /// <summary>Nothing but the text.</summary>
    None = 0,
    /// <summary>Words with their places.</summary>
    Tokens = 1,
    /// <summary>Sentence borders.</summary>
    Sentences = 2,
    /// <summary>Universal and Penn part-of-speech tags.</summary>
    Tags = 4,
    /// <summary>Base forms.</summary>
    Lemmas = 8,
    /// <summary>Labelled dependency trees.</summary>
    Dependencies = 16,
    /// <summary>Named-entity spans.</summary>
    Entities = 32,
    /// <summary>All of them.</summary>
    All = Tokens | Sentences | Tags | Lemmas | Dependencies | Entities,
}
