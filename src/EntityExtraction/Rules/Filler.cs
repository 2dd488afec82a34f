using EntityExtraction.Actors;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>What fills a role, as a side of a relation.</summary>
/// <param name="Participant">The side.</param>
/// <param name="Key">Equal for two fillers that mean the same: the entity's id, else the folded words.</param>
/// <param name="Head">Head token.</param>
/// <param name="Mention">The mention, or null for words that no entity was found for.</param>
/// <param name="IsParty">Whether it is described with a noun for people or bodies.</param>
internal sealed record Filler(Participant Participant, string Key, int Head, Mention? Mention, bool IsParty = false)
{
    /// <summary>Whether it can act: a named actor, or a described party.</summary>
    public bool IsActor => IsParty || (Mention is not null && Mention.Entity.Type.IsActor());
}
