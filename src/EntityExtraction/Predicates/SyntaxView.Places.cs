using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>What quantities count and kinds of places are the name of.</content>
internal sealed partial class SyntaxView
{
    private static readonly WordClass PlaceKinds = new("""
        area capital city country district emirate enclave governorate island kingdom nation peninsula port principality province region republic state sultanate territory town village
        """);

    /// <summary>The place of that name behind a kind of place ("the town of Goma", "the capital, Goma"); -1 for none.</summary>
    public int NamedPlace(int token)
    {
        // "the nations of Europe" are several.
        if (!PlaceKinds.Contains(Lemma(token)) || Entities.At(token).Length > 0 || (Xpos(token) == "NNS" && Lemma(token) is "country" or "nation")) return -1;
        for (var child = First(token); child >= 0; child = Next(child))
        {
            if (child < token || Tag(child) != Upos.Propn || Entities.At(child).Length == 0) continue;
            if (Rel(child).Is(Deprel.Nmod) && Prepositions.Marker(this, child) == "of" || Rel(child) == Deprel.Appos && Entities.At(child)[0].Entity.Type is EntityType.Location or EntityType.Country && Child(token, Deprel.NmodPossessive) < 0) return child;
        }

        return -1;
    }

    /// <summary>What a quantity counts ("a large number of troops"); the token itself where it is none.</summary>
    public int Counted(int token)
    {
        if (!PartyNouns.IsQuantity(Lemma(token))) return token;
        for (var child = First(token); child >= 0; child = Next(child))
        {
            if (child > token && (Rel(child) == Deprel.Nmod || (Rel(child) == Deprel.Obl && Tag(token) == Upos.Adj)) && Tag(child) is Upos.Noun or Upos.Propn && Prepositions.Of(this, child) == Role.Of) return child;
        }

        return token;
    }

    /// <summary>Those of whom a gathering consists ("a group of peacekeepers"); the token itself where it is none.</summary>
    public int Members(int token)
    {
        if (!PartyNouns.IsGathering(Lemma(token))) return token;
        for (var child = First(token); child >= 0; child = Next(child))
        {
            if (child > token && Rel(child) == Deprel.Nmod && Xpos(child) == "NNS" && Prepositions.Of(this, child) == Role.Of) return child;
        }

        return token;
    }

    /// <summary>The place of which a quantity tells a part ("much of Chad"); the token itself where it tells of none.</summary>
    public int Whole(int token) =>
        !LemmaIs(token, "rest") && Counted(token) is var place && place != token && Entities.At(place) is [{ Entity.Type: EntityType.Country or EntityType.Location, Kind: MentionKind.Name }, ..] ? place : token;
}
