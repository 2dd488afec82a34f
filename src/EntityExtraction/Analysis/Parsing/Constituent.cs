using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>A word with what has been attached to it so far.</summary>
internal struct Constituent
{
    /// <summary>Position of the word; -1 for none.</summary>
    public int Token;

    /// <summary>The two outermost dependents on each side, or -1.</summary>
    public int Left1, Left2, Right1, Right2;

    /// <summary>Relations on each side, one bit each.</summary>
    public ulong LeftRelations, RightRelations;

    public byte Left1Relation, Right1Relation, LeftCount, RightCount;

    /// <summary>A word without dependents.</summary>
    public Constituent(int token)
    {
        Token = token;
        Left1 = Left2 = Right1 = Right2 = -1;
        Left1Relation = Right1Relation = byte.MaxValue;
    }

    public void AddLeft(int dependent, Deprel relation)
    {
        (Left2, Left1, Left1Relation) = (Left1, dependent, (byte)relation);
        LeftRelations |= 1UL << (int)relation;
        if (LeftCount < 9) LeftCount++;
    }

    public void AddRight(int dependent, Deprel relation)
    {
        (Right2, Right1, Right1Relation) = (Right1, dependent, (byte)relation);
        RightRelations |= 1UL << (int)relation;
        if (RightCount < 9) RightCount++;
    }
}
