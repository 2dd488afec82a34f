namespace EntityExtraction.Rules.Reading;

/// <summary>What the value of a key looks like.</summary>
internal enum Shape
{
    Text, Texts, Whole, Probability, Truth, Words, Roles, RelationName, RuleIds, EntityType, EntityTypes, Modalities, Plover, Stance, Effect, Control, PartOfSpeech, Repeat,
    WordSets, Relations, RelationRoles, Actors, Entities, Tokens, Extensions, Rules, Embedding, Trigger, EmbeddingTrigger, Side, Where, Also, Examples, CounterExamples, RoleFillings,
}
