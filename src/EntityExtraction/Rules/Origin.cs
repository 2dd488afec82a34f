namespace EntityExtraction.Rules;

/// <summary>Where something was written. Takes no part in equality: a rule is the same rule wherever it stands.</summary>
internal readonly record struct Origin(string File, int Line, int Column = 0)
{
    public static Origin None { get; } = new("", 0);

    public bool Equals(Origin other) => true;

    public override int GetHashCode() => 0;
}
