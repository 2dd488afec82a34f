namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The labels that the recognizer chooses from, one a token: outside, first or later word of a name, a nationality or a title.</summary>
/// <remarks>Titles are labels of their own so that a person's span can be written with or without them. Part of the model format.</remarks>
internal static class EntityLabels
{
    public const int Outside = 0;
    public const int Person = 1;
    public const int Organization = 3;
    public const int Location = 5;
    public const int Miscellaneous = 7;
    public const int Nationality = 9;
    public const int Title = 11;
    public const int Count = 13;

    /// <summary>The set of all labels, as bits.</summary>
    public const int All = (1 << Count) - 1;

    private static readonly string[] Names = ["PER", "ORG", "LOC", "MISC", "NORP", "TITLE"];

    /// <summary>Whether a label starts something.</summary>
    public static bool IsFirst(int label) => (label & 1) == 1;

    /// <summary>Whether a label continues what another started.</summary>
    public static bool IsInside(int label) => label != Outside && (label & 1) == 0;

    /// <summary>Whether one label may follow another.</summary>
    public static bool MayFollow(int before, int label) => !IsInside(label) || before == label || before == label - 1;

    /// <summary>The first-word label of the type of a label.</summary>
    public static int TypeOf(int label) => label == Outside ? Outside : ((label - 1) & ~1) + 1;

    /// <summary>What the spans of a type are called.</summary>
    public static string NameOf(int label) => Names[(label - 1) / 2];

    /// <summary>The label of a BIO tag such as <c>B-PER</c>; outside where the type is unknown.</summary>
    public static int Parse(string tag)
    {
        var type = tag.Length > 2 ? Array.IndexOf(Names, tag[2..]) : -1;
        return type < 0 ? Outside : (type * 2) + (tag[0] == 'B' ? 1 : 2);
    }
}
