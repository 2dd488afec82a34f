namespace EntityExtraction.Analysis.Parsing;

/// <summary>A place of the stack; places below are shared between configurations.</summary>
internal struct StackPlace
{
    public Constituent Top;
    public int Below;
}

/// <summary>The stack and the front of what is yet to be read. Small: the rest of the stack is in the <see cref="StackArena"/>.</summary>
internal struct ParserConfiguration
{
    /// <summary>The next word, with the dependents it has got from the left; the root when all are read.</summary>
    public Constituent Front;

    /// <summary>The top place in the arena, or -1.</summary>
    public int Stack;

    public int StackSize;

    public static ParserConfiguration Start => new() { Front = new Constituent(0), Stack = -1 };

    /// <summary>Whether the step can be taken in a sentence of <paramref name="length"/> words.</summary>
    /// <remarks>The root takes one dependent only, so every sentence gets exactly one root.</remarks>
    public readonly bool Allows(ParserAction action, int length) => action.Step switch
    {
        ParserStep.Shift => Front.Token < length,
        ParserStep.Left when Front.Token == length => StackSize == 1 && action.Relation == Syntax.Deprel.Root,
        ParserStep.Left => StackSize > 0 && action.Relation != Syntax.Deprel.Root,
        _ => StackSize > 1 && action.Relation != Syntax.Deprel.Root,
    };

    /// <summary>Whether every word has its head.</summary>
    public readonly bool IsFinal(int length) => Front.Token == length && StackSize == 0;

    /// <summary>Takes a step, in constant time.</summary>
    public void Apply(ParserAction action, StackArena arena)
    {
        if (action.Step == ParserStep.Shift)
        {
            Stack = arena.Push(Front, Stack);
            StackSize++;
            Front = new Constituent(Front.Token + 1);
            return;
        }

        ref readonly var top = ref arena[Stack];
        var (dependent, below) = (top.Top.Token, top.Below);
        StackSize--;
        if (action.Step == ParserStep.Left)
        {
            Front.AddLeft(dependent, action.Relation);
            Stack = below;
            return;
        }

        var head = arena[below].Top;
        head.AddRight(dependent, action.Relation);
        Stack = arena.Push(head, arena[below].Below);
    }
}
