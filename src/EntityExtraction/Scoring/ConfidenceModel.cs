using System.Runtime.InteropServices;
using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Gives the relations that rules found a calibrated confidence.</summary>
/// <remarks>Immutable and thread-safe. A logistic regression, then a <see cref="Calibration"/> by held-back data.</remarks>
internal sealed class ConfidenceModel : IRelationScorer
{
    public const string Kind = "sureness";
    public const int Version = 1;

    private static readonly Lazy<ConfidenceModel> Embedded =
        new(() => new ConfidenceModel(ModelFile.OpenEmbedded("confidence", Kind, Version), StanceModel.BuiltIn));

    private readonly LinearModel _weights;
    private readonly Calibration _given;
    private readonly Calibration _found;
    private readonly StanceModel _stance;

    public ConfidenceModel(ModelFile model, StanceModel stance) =>
        (_weights, _given, _found, _stance) = (new LinearModel(model, 1), new Calibration(model, 'G'), new Calibration(model, 'F'), stance);

    /// <summary>The model inside the package.</summary>
    public static ConfidenceModel BuiltIn => Embedded.Value;

    /// <summary>The same relations with a calibrated confidence. Those of types that a user made keep what their rule says.</summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="relations">What is rated.</param>
    /// <param name="given">Whether the caller gave the mentions, and asks for the stance between them.</param>
    public IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
    {
        if (relations.Count == 0) return relations;
        var result = new Relation[relations.Count];
        var features = new List<ulong>(48);
        Span<float> score = stackalloc float[1];
        var reader = new ConfidenceReader(_stance, document, entities, relations, given);
        for (var i = 0; i < result.Length; i++)
        {
            var relation = result[i] = relations[i];
            if (!RelationType.BuiltIn.Contains(relation.Type)) continue;
            features.Clear();
            reader.Read(i, features);
            _weights.Score(CollectionsMarshal.AsSpan(features), score);
            result[i] = relation with { Confidence = RelationScoring.InThousandths((given ? _given : _found).Of(score[0])) };
        }

        return result;
    }
}
