namespace EntityExtraction.Rules.Reading;

/// <summary>All keys of rule files. The reader, the JSON schema and the test of the guide go by this table.</summary>
internal static class RuleKeys
{
    public static readonly Mapping File = new("a rule file",
    [
        new("imports", Shape.Texts, "Rule files whose word sets, relation types, actors and rules are used, too; relative to this file."),
        new("wordSets", Shape.WordSets, "Lists of words under names; used as $name wherever words are listed."),
        new("relations", Shape.Relations, "Relation types of your own."),
        new("actors", Shape.Actors, "Actors and other entities that the catalog lacks."),
        new("catalogs", Shape.Texts, "Files with tables of actors, tab-separated; relative to this file."),
        new("entities", Shape.Entities, "Sequences of tokens that name entities."),
        new("off", Shape.RuleIds, "Ids of rules of other files, mostly built-in ones, that are not to be used."),
        new("extend", Shape.Extensions, "What rules of other files are to know besides, or no longer."),
        new("rules", Shape.Rules, "The rules."),
        new("embedding", Shape.Embedding, "Words that change the meaning of what is under them; they take the place of the built-in ones."),
    ]);

    public static readonly Mapping Relation = new("a relation type",
    [
        new("parent", Shape.RelationName, "The more general type."),
        new("symmetric", Shape.Truth, "Whether the order of source and target means nothing. Default false."),
        new("plover", Shape.Plover, "The PLOVER root of such an event; the parent's if not given."),
        new("stance", Shape.Stance, "What it says of the source's attitude to the target; the parent's if not given."),
        new("roles", Shape.RelationRoles, "Further roles that a rule may fill: weapon, price."),
        Note,
    ]);

    public static readonly Mapping Actor = new("an actor",
    [
        new("name", Shape.Text, "Canonical name.", true),
        new("type", Shape.EntityType, "Its kind.", true),
        new("id", Shape.Text, "Its id; made of the name if not given."),
        new("aliases", Shape.Texts, "Other names and spellings."),
        new("acronyms", Shape.Texts, "Short forms in capitals."),
        new("adjectives", Shape.Texts, "Adjectives that stand for it."),
        new("people", Shape.Texts, "Names of its people."),
        new("capital", Shape.Texts, "Cities that may stand for it."),
        new("metonyms", Shape.Texts, "Buildings and the like that stand for it."),
        new("state", Shape.Text, "Id of the state that it belongs to."),
    ]);

    public static readonly Mapping Entity = new("an entity pattern",
    [
        new("id", Shape.Text, "Unique name of the pattern.", true),
        new("type", Shape.EntityType, "Kind of entity.", true),
        new("tokens", Shape.Tokens, "What the tokens must be, in order.", true),
        new("name", Shape.Text, "Canonical name; the words of the text if not given."),
        Note,
    ]);

    public static readonly Mapping Token = new("a token",
    [
        new("form", Shape.Words, "Words of which it must be one, in exactly this case."),
        new("lemma", Shape.Words, "Lemmas of which its own must be one."),
        new("regex", Shape.Text, "A regular expression that the whole token must match."),
        new("pos", Shape.PartOfSpeech, "Its part of speech."),
        new("entity", Shape.EntityType, "Kind of an entity that is mentioned there."),
        new("repeat", Shape.Repeat, "How often it comes: ? once or never, + once or more, * any number of times. Once if not given."),
    ]);

    public static readonly Mapping Extension = new("an extension",
    [
        new("rule", Shape.Text, "Id of the rule that is extended.", true),
        new("trigger", Shape.Trigger, "Further words that state its relation."),
        new("without", Shape.Trigger, "Words of the rule that are not to state its relation any more."),
        new("where", Shape.Where, "Further guards."),
        new("confidence", Shape.Probability, "Another confidence than the rule's own, 0 to 1."),
        new("priority", Shape.Whole, "Another priority than the rule's own."),
        new("examples", Shape.Examples, "Further examples."),
        new("counterExamples", Shape.CounterExamples, "Further counter-examples."),
        Note,
    ]);

    public static readonly Mapping Rule = new("a rule",
    [
        new("id", Shape.Text, "Unique name, by which it is reported, extended and switched off.", true),
        new("relation", Shape.RelationName, "What is stated.", true),
        new("trigger", Shape.Trigger, "The words that state it.", true),
        new("source", Shape.Side, "Role, or roles in order of preference, that give the source.", true),
        new("target", Shape.Side, "Role, or roles in order of preference, that give the target.", true),
        new("item", Shape.Roles, "Roles that give the item bought or given."),
        new("office", Shape.Roles, "Roles that give the office held."),
        new("from", Shape.Roles, "Roles that give the loser of what is seized."),
        new("roles", Shape.RoleFillings, "What fills the roles that the relation type has of its own."),
        new("confidence", Shape.Probability, "How likely a match is right, 0 to 1. Default 0.9."),
        new("priority", Shape.Whole, "Of what the same words state of the same two, only the findings with the highest priority are kept. Default 0."),
        new("plover", Shape.Plover, "The PLOVER root of what is stated where it is not that of the type."),
        new("ends", Shape.Truth, "Whether the words say that the relation is over, so that it is negated. Default false."),
        new("also", Shape.Also, "Further relations that the same words state."),
        new("where", Shape.Where, "Guards; all must hold."),
        new("examples", Shape.Examples, "Sentences with what they state."),
        new("counterExamples", Shape.CounterExamples, "Sentences that state nothing of the relation."),
        Note,
    ]);

    public static readonly Mapping Trigger = new("a trigger",
    [
        new("verb", Shape.Words, "Verbs; of a phrase the verb first: throw weight."),
        new("noun", Shape.Words, "Nouns; of a phrase the noun last: arms embargo."),
        new("adjective", Shape.Words, "Adjectives: hostile."),
        new("compound", Shape.Words, "Participles of compounds: backed, for Turkish-backed forces."),
        new("prefix", Shape.Words, "Prefixes: pro, for pro-Moscow."),
    ]);

    public static readonly Mapping EmbeddingTrigger = new("an embedding trigger", Trigger.Keys[..3]);

    public static readonly Mapping Guard = new("a guard",
    [
        new("lemma", Shape.Words, "Lemmas of which the head of the filler must be one; the role must be filled."),
        new("notLemma", Shape.Words, "Lemmas that the head of the filler must not be."),
        new("type", Shape.EntityTypes, "Kinds of entity that the filler may be."),
        new("present", Shape.Truth, "Whether the role must or must not be filled."),
        new("human", Shape.Truth, "Whether the filler must or must not be a person or party."),
        new("owned", Shape.Truth, "Whether the filler must or must not be a party, or a party's act or possession."),
        new("modality", Shape.Modalities, "Modalities of which the filler's own words (must, may) must bring one."),
    ]);

    public static readonly Mapping Side = new("a side", [new("role", Shape.Roles, "Role, or roles in order of preference.", true), .. Guard.Keys]);

    public static readonly Mapping ListedGuard = new("a guard", [new("role", Shape.Text, "The role that is guarded.", true), .. Guard.Keys]);

    public static readonly Mapping Also = new("a further relation",
    [
        new("relation", Shape.RelationName, "What is stated, too.", true),
        new("source", Shape.Roles, "Role or roles that give its source.", true),
        new("target", Shape.Roles, "Role or roles that give its target.", true),
    ]);

    public static readonly Mapping Example = new("an example",
    [
        new("text", Shape.Text, "The sentence.", true),
        new("expect", Shape.Texts, "What it states: SOURCE relation TARGET, 'not' in front where negated, (future), (possible), (demanded) or (conditional) behind.", true),
        Note,
    ]);

    public static readonly Mapping CounterExample = new("a counter-example", [new("text", Shape.Text, "The sentence.", true), Note]);

    public static readonly Mapping Embedding = new("an embedding group",
    [
        new("effect", Shape.Effect, "What the words do to what is under them.", true),
        .. EmbeddingTrigger.Keys,
        new("control", Shape.Control, "Who acts in an infinitive after an object: object, the default, or subject."),
        new("examples", Shape.Examples, "Sentences with what they state."),
        Note,
    ]);

    private static Key Note => new("note", Shape.Text, "A remark for readers.");
}
