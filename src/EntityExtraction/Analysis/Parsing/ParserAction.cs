using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>The kinds of step of the arc-hybrid system.</summary>
internal enum ParserStep : byte
{
    /// <summary>Moves the front word onto the stack.</summary>
    Shift,
    /// <summary>Attaches the top of the stack to the front word.</summary>
    Left,
    /// <summary>Attaches the top of the stack to the word below it.</summary>
    Right,
}

/// <summary>A step with the relation that it makes.</summary>
internal readonly record struct ParserAction(ParserStep Step, Deprel Relation)
{
    /// <summary>As "S", "L nsubj" or "R obj".</summary>
    public string Label => Step == ParserStep.Shift ? "S" : $"{(Step == ParserStep.Left ? 'L' : 'R')} {Relation.Label()}";

    public static ParserAction Parse(string label) => label[0] switch
    {
        'S' => new(ParserStep.Shift, Deprel.Dep),
        'L' => new(ParserStep.Left, DeprelExtensions.Parse(label[2..])),
        'R' => new(ParserStep.Right, DeprelExtensions.Parse(label[2..])),
        _ => throw new FormatException($"'{label}' is no parser action."),
    };
}
