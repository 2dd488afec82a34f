namespace EntityExtraction.Analysis.Punctuation;

/// <summary>A word that a mark of punctuation may hang on.</summary>
internal enum MarkPlace
{
    /// <summary>The topmost word whose phrase ends before the mark.</summary>
    Before,

    /// <summary>What that word hangs on.</summary>
    AboveBefore,

    /// <summary>The topmost word whose phrase begins behind the mark.</summary>
    After,

    /// <summary>What that word hangs on.</summary>
    AboveAfter,

    /// <summary>The topmost word between the mark and its partner: brackets, quotation marks.</summary>
    Inside,

    /// <summary>The root of the sentence.</summary>
    Root,
}
