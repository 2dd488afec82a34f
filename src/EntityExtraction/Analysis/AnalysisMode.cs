namespace EntityExtraction.Analysis;

/// <summary>The choice between accuracy and speed.</summary>
public enum AnalysisMode
{
    /// <summary>Everything as well as the models can: tags and dependency trees by the network. Relations need this.</summary>
    Accurate,

    /// <summary>Words, sentences, tags, lemmas and entities without trees, more than ten times as fast. For programs that need entities or tags only:
    /// without trees the rules find no relations.</summary>
    Fast,
}
