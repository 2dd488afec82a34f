namespace EntityExtraction.Actors;

/// <summary>A noun that heads a described group or body that can act.</summary>
/// <param name="Lemma">The singular.</param>
/// <param name="Kind">What the group is: <c>military</c>, <c>militant</c>, <c>civilian</c>, <c>government</c>, <c>media</c>, <c>organization</c>, <c>political</c>.</param>
/// <param name="StandsForState">Whether <i>Russian X</i> is taken for the state itself.</param>
/// <param name="IsPlural">Whether the form found is the plural.</param>
internal sealed record GroupNoun(string Lemma, string Kind, bool StandsForState, bool IsPlural);
