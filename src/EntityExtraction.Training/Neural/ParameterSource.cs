namespace EntityExtraction.Training.Neural;

/// <summary>Gives a network its parameters: new ones, or twins of another network's.</summary>
internal sealed class ParameterSource(Random random, IReadOnlyList<Parameter>? originals = null)
{
    private readonly List<Parameter> _given = [];

    /// <summary>All that were given, in their order.</summary>
    public IReadOnlyList<Parameter> Given => _given;

    /// <summary>Whether parameters are new ones.</summary>
    public bool IsNew => originals is null;

    /// <summary>A parameter with Glorot's initialization.</summary>
    public Parameter Weight(string name, int rows, int columns) => Uniform(name, rows, columns, Parameter.Glorot(rows, columns));

    public Parameter Zeros(string name, int columns) => Uniform(name, 1, columns, 0);

    public Parameter Uniform(string name, int rows, int columns, float scale, bool sparse = false)
    {
        var parameter = originals is null ? new Parameter(name, rows, columns, random, scale, sparse) : originals[_given.Count].Twin();
        _given.Add(parameter);
        return parameter;
    }
}
