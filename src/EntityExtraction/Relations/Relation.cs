using EntityExtraction.Collections;
using EntityExtraction.Text;

namespace EntityExtraction.Relations;

/// <summary>A statement of the text: a source stands in a relation to a target.</summary>
/// <remarks>Immutable. The built-in types have records of their own (<see cref="Supports"/>, <see cref="BuysFrom"/>, ...), made by <see cref="RelationFactory"/>.
/// Offsets count UTF-16 code units of the original text, half-open.</remarks>
/// <param name="Type">What relation.</param>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom, or against what.</param>
public record Relation(RelationType Type, Participant Source, Participant Target)
{
    /// <summary>What is bought, the office held; null where the type has none or the text does not say.</summary>
    public Item? Item { get; init; }

    /// <summary>The actor whose act or possession a described target is (<i>Russia's annexation</i>: Russia); else null.</summary>
    public Participant? OfActor { get; init; }

    /// <summary>Whether it is stated or denied.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How real it is presented.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says so, where it is not the document itself; else null.</summary>
    public Participant? Attribution { get; init; }

    /// <summary>When, or null.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>The <see cref="Rule"/> of a relation that no rule found: a model's guess of the stance between two actors.</summary>
    public const string GuessRule = "stance-model";

    /// <summary>Whether a model guessed the relation from all words of the sentence, with no rule behind it. It then says only who is for or against whom.</summary>
    public bool IsGuess => Rule == GuessRule;

    /// <summary>How sure the extractor is, 0 to 1: of the relations at 0.8 about 80 % are right. Types of a user's own keep the confidence of their rule.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What fills the roles that the type has of its own; empty for the built-in types.</summary>
    public ValueList<RoleFiller> Fillers { get; init; } = [];

    /// <summary>What fills a role that the type has of its own; null where the text does not say.</summary>
    /// <param name="role">The role: <c>weapon</c>.</param>
    public Participant? FillerOf(string role)
    {
        foreach (var filler in Fillers.AsSpan())
        {
            if (filler.Role == role) return filler.Participant;
        }

        return null;
    }

    /// <summary>The PLOVER root that the rule gives where it is not that of the type (criticism opposes, and is an ACCUSE there); else null.</summary>
    public PloverRoot? PloverOfRule { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether the target stands only somewhere in the clause of the rule's word, in no place that the rule names: <i>resigned after protests in Chad</i>. Such relations are found
    /// only between mentions that the caller gave, where no rule finds one that fits; who acts, and what he does, is the rule's, that it concerns the target is presumed.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Place of the word that triggered the rule.</summary>
    public TextSpan Trigger { get; init; }

    /// <summary>Place of the sentence.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The source's attitude to the target, polarity counted in; neutral where the target is only presumed.</summary>
    public Stance Stance => IsLoose ? Stance.Neutral : Polarity == Polarity.Affirmed ? Type.Stance : Type.Stance == Stance.Positive ? Stance.Negative : Stance.Neutral;

    /// <summary>The PLOVER root as which the relation is exported, modality and polarity counted in.</summary>
    public PloverRoot Plover => PloverExport.RootOf(this);
}
