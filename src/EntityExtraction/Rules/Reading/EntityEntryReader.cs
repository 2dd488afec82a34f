using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads actors and patterns of entities.</summary>
internal sealed class EntityEntryReader(ValueReader values, WordReader words)
{
    public ActorDefinition? Actor(YamlNode node)
    {
        var before = values.Diagnostics.Count;
        if (!values.IsMapping(node, RuleKeys.Actor)) return null;
        var actor = new ActorDefinition(values.Text(node["name"]) ?? "", values.EnumOf<EntityType>(node["type"], "EE108") ?? default)
        {
            Id = values.Text(node["id"]),
            Aliases = values.Texts(node["aliases"]),
            Acronyms = values.Texts(node["acronyms"]),
            Adjectives = values.Texts(node["adjectives"]),
            People = values.Texts(node["people"]),
            Capitals = values.Texts(node["capital"]),
            Metonyms = values.Texts(node["metonyms"]),
            State = values.Text(node["state"]),
        };
        return values.Diagnostics.HasErrorSince(before) ? null : actor;
    }

    public EntityPattern? Pattern(YamlNode node)
    {
        var before = values.Diagnostics.Count;
        if (!values.IsMapping(node, RuleKeys.Entity)) return null;
        var tokens = values.List(node["tokens"], "Tokens").Select(Token).OfType<TokenPattern>().ToValueList();
        var pattern = new EntityPattern(values.Text(node["id"]) ?? "", values.EnumOf<EntityType>(node["type"], "EE108") ?? default, tokens)
        {
            Name = values.Text(node["name"]),
            Note = values.Text(node["note"]),
            File = values.File,
            Line = node.Line,
        };
        if (values.Diagnostics.HasErrorSince(before)) return null;
        if (!tokens.Any(t => t.Repeat is Repetition.Once or Repetition.OneOrMore))
        {
            values.Error("EE131", node["tokens"]!, "Every token of the pattern may be missing; it would match nothing at all.", "a token that must be there");
            return null;
        }

        return pattern;
    }

    private TokenPattern? Token(YamlNode node)
    {
        if (!values.IsMapping(node, RuleKeys.Token)) return null;
        var token = new TokenPattern
        {
            Forms = words.Words(node["form"]),
            Lemmas = words.Words(node["lemma"]),
            Regex = Regex(node["regex"]),
            PartOfSpeech = values.EnumOf<Upos>(node["pos"]),
            Entity = values.EnumOf<EntityType>(node["entity"], "EE108"),
            Repeat = Repeat(node["repeat"]),
        };
        if (node.Pairs!.All(p => p.Key.Scalar == "repeat")) values.Warn("EE134", node, "Any token passes here.", ValueReader.OneOf(RuleKeys.Token.Names));
        return token;
    }

    [SuppressMessage("Performance", "CA1806:Do not ignore method results", Justification = "Only the exception matters.")]
    private string? Regex(YamlNode? node)
    {
        if (values.Text(node) is not { } pattern) return null;
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking);
            return pattern;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            values.Error("EE127", node!, "This is no regular expression that can be used here.", "one without look-around and back-references", node!.Description);
            return null;
        }
    }

    private Repetition Repeat(YamlNode? node)
    {
        switch (node?.Scalar)
        {
            case null: return Repetition.Once;
            case "?": return Repetition.Optional;
            case "+": return Repetition.OneOrMore;
            case "*": return Repetition.Any;
            default:
                values.Error("EE111", node, "There is no repetition of this name.", "?, + or *", node.Description);
                return Repetition.Once;
        }
    }
}
