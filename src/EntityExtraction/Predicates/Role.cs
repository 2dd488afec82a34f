using System.Diagnostics.CodeAnalysis;

namespace EntityExtraction.Predicates;

/// <summary>What an argument does in its predicate: one of the core roles, or the preposition that brings the argument.</summary>
/// <remarks>Immutable. The roles are a closed set: the core ones and the prepositions of English.</remarks>
public readonly record struct Role
{
    private static readonly string[] Names =
    [
        "", "agent", "patient", "recipient", "clause", "predicative", "plural", "holder", "modifier", "possessor", "clauseAgent", "speaker", "clausePatient", "origin", "agentOwner", "patientOwner", "averter",
        "about", "above", "according to", "across", "after", "against", "ahead of", "along", "alongside", "amid", "amidst", "among", "amongst", "around", "as", "at",
        "because of", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "concerning", "despite", "down", "due to",
        "during", "except", "following", "for", "from", "in", "in favor of", "in front of", "inside", "instead of", "into", "like", "near", "of", "off",
        "on", "on behalf of", "onto", "opposite", "out of", "outside", "over", "past", "per", "regarding", "round", "since", "than", "thanks to", "through",
        "throughout", "till", "to", "together with", "toward", "towards", "under", "underneath", "unlike", "until", "up", "upon", "versus", "via", "vs",
        "with", "within", "without", "worth",
        "given",
    ];

    private static readonly Dictionary<string, int> Ids = Numbered();

    private Role(byte id) => Id = id;

    /// <summary>The deep subject: who does it, in active, passive and nominal clothing.</summary>
    public static Role Agent { get; } = new(1);

    /// <summary>The deep object: to whom it is done.</summary>
    public static Role Patient { get; } = new(2);

    /// <summary>The indirect object.</summary>
    public static Role Recipient { get; } = new(3);

    /// <summary>The complement clause or infinitive.</summary>
    public static Role Clause { get; } = new(4);

    /// <summary>What somebody is said to be: complement of a copula or of <i>as</i>.</summary>
    public static Role Predicative { get; } = new(5);

    /// <summary>The members of a coordinated or plural agent, for symmetric relations.</summary>
    public static Role Plural { get; } = new(6);

    /// <summary>Who or what a noun, adjective or compound describes: <i>forces</i> in <i>Turkish-backed forces</i>.</summary>
    public static Role Holder { get; } = new(7);

    /// <summary>The party inside a compound: <i>Turkish</i> in <i>Turkish-backed forces</i>.</summary>
    public static Role Modifier { get; } = new(8);

    /// <summary>The possessor of a noun, whatever part it plays.</summary>
    public static Role Possessor { get; } = new(9);

    /// <summary>Who acts in the complement clause: <i>demanded that Iran withdraw</i>.</summary>
    public static Role ClauseAgent { get; } = new(10);

    /// <summary>Who says so, where the text attributes the statement: <i>Iran says that Iraq violated its airspace</i>.</summary>
    public static Role Speaker { get; } = new(11);

    /// <summary>Whom the complement clause's act is aimed at: <i>threatened to attack Iran</i>, <i>vowed to fire rockets at Iran</i>.</summary>
    public static Role ClausePatient { get; } = new(12);

    /// <summary>Where the deep object comes from, as an adjective or possessor tells: <i>Russian</i> in <i>buys Russian oil</i>.</summary>
    public static Role Origin { get; } = new(13);

    /// <summary>Whose the doer is: <i>France</i> in <i>French troops left</i>, <i>the troops of France left</i>.</summary>
    public static Role AgentOwner { get; } = new(14);

    /// <summary>Whose the deep object is: <i>France</i> in <i>hosts French troops</i>, <i>France's troops are hosted</i>, <i>hosts troops of France</i>.</summary>
    public static Role PatientOwner { get; } = new(15);

    /// <summary>A mention that the caller gave, wherever it stands in the clause: <i>resigned after protests in Peru</i>. Fills only a target, and only where mentions were given.</summary>
    public static Role Given { get; } = new((byte)(Names.Length - 1));

    /// <summary>Who could avert what is announced: <i>said the talks would end unless Iran leaves</i>, <i>would strike if Iran does not leave</i>.</summary>
    public static Role Averter { get; } = new(16);

    /// <summary>All role names, in no particular order.</summary>
    public static IReadOnlyList<string> AllNames { get; } = Names[1..];

    /// <summary>The role's name as rule files write it; an empty string for the default value.</summary>
    public string Name => Names[Id];

    /// <summary>Whether the role is a preposition.</summary>
    public bool IsPreposition => Id > 16 && Id < Names.Length - 1;

    /// <summary>Whether it says whose the filler of another role is.</summary>
    internal bool IsOwner => Id is 14 or 15;

    internal byte Id { get; }

    internal static Role By { get; } = Parse("by");
    internal static Role Of { get; } = Parse("of");
    internal static Role As { get; } = Parse("as");
    internal static Role Between { get; } = Parse("between");
    internal static Role Among { get; } = Parse("among");
    internal static Role With { get; } = Parse("with");
    internal static Role On { get; } = Parse("on");
    internal static Role At { get; } = Parse("at");
    internal static Role In { get; } = Parse("in");
    internal static Role To { get; } = Parse("to");
    internal static Role For { get; } = Parse("for");
    internal static Role From { get; } = Parse("from");
    internal static Role Against { get; } = Parse("against");
    internal static Role Without { get; } = Parse("without");
    internal static Role About { get; } = Parse("about");

    internal static Role OfId(byte id) => new(id);

    /// <summary>The role of a name.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, out Role role)
    {
        var isKnown = Ids.TryGetValue(name ?? "", out var id);
        role = new Role((byte)id);
        return isKnown;
    }

    /// <summary>The role of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Role Parse(string name) =>
        TryParse(name, out var role) ? role : throw new ArgumentException($"There is no role '{name}'; there are the core roles, such as agent and patient, and the prepositions.", nameof(name));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static Dictionary<string, int> Numbered()
    {
        var ids = new Dictionary<string, int>(Names.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < Names.Length; i++) ids.Add(Names[i], i);
        return ids;
    }
}
