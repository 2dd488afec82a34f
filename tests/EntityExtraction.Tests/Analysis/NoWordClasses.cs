using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Tests.Analysis;

/// <summary>Word classes for tests of what does not depend on them.</summary>
internal static class NoWordClasses
{
    public static WordClasses Instance { get; } = new(ModelFile.FromBytes(WordClasses.Write([]).ToBytes(), "none", WordClasses.Kind, WordClasses.Version));
}
