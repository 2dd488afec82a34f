namespace EntityExtraction.Analysis.Models;

/// <summary>A model file cannot be used: it is no model, damaged, cut off, or of another kind or version than expected.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="model">The file or resource.</param>
    /// <param name="problem">What is wrong, and what was expected.</param>
    public ModelFormatException(string model, string problem)
        : base($"The model '{model}' cannot be used: {problem}") => Model = model;

    /// <summary>The file or resource.</summary>
    public string Model { get; }
}
