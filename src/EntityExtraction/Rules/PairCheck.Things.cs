using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Things that are taken for parties: storms, spans of time, prices, values, contraband.</content>
internal sealed partial class PairCheck
{
    /// <summary>"Hurricane Maria", taken for the name of a person or place.</summary>
    private bool IsStorm(Filler source)
    {
        var first = source.Mention is { Kind: MentionKind.Name } name ? name.FirstToken : source.Head;
        if (source.Mention is { Kind: MentionKind.Name, TokenCount: 1, Entity.Type: EntityType.Person or EntityType.Location or EntityType.Organization } named && view.Entities.Mentions.Any(m => m.Entity.Id == named.Entity.Id && m.FirstToken > 0 && Storms.Contains(view.Form(m.FirstToken - 1)))) return true;
        return Storms.Contains(view.Form(first)) && view.Tag(first) == Upos.Propn || (first > 0 && Storms.Contains(view.Form(first - 1)) && view.Tag(first) == Upos.Propn);
    }

    /// <summary>"lead the alliance 36 percent to 31", "leads the mayor by four points"</summary>
    private bool IsAhead(int verb)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > verb && (view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Obj) && Leads.Contains(view.Lemma(child)) && view.Child(child, Deprel.Nummod) >= 0) return true;
        }

        return false;
    }

    private static readonly WordClass Leads = new("goal length minute percent percentage point run second stroke vote");

    /// <summary>"food for the next two months": a number or unit of time that was taken for somebody.</summary>
    private bool IsSpan(int token) =>
        (view.Tag(token) == Upos.Num || TimeWords.IsUnit(view.Lemma(token))) && view.Child(token, Deprel.Amod) is >= 0 and var which && view.Form(which).ToLowerInvariant() is "next" or "last" or "past" or "coming" or "following";

    private static readonly WordClass Vehicles = new("aircraft airliner airplane ambulance boat bomb bus car drone helicopter jet lorry missile motorcycle plane rocket satellite ship submarine tank train truck vehicle vessel warplane warship");

    private static bool IsOfMind(RelationType type) =>
        type.Is(RelationType.Supports) && !type.Is(RelationType.Aids) || type.Equals(RelationType.Opposes) || type.Is(RelationType.Rejects) || type.Is(RelationType.Accuses) || type.Is(RelationType.DemandsOf) || type.Is(RelationType.NegotiatesWith) || type.Is(RelationType.AgreesWith);

    private static readonly WordClass Prices = new("amount commission cost fare fee interest levy premium price rate rent sum tariff tax toll");

    /// <summary>"the price it charges Chad", "charged Chad $95"</summary>
    private bool IsPriced(int verb)
    {
        if (view.Rel(verb) is Deprel.AclRelative or Deprel.Acl && view.Head(verb) is >= 0 and var price && Prices.Contains(view.Lemma(price))) return true;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obj) && (view.Tag(child) == Upos.Sym || Prices.Contains(view.Lemma(child)))) return true;
        }

        return false;
    }

    /// <summary>"pay Chad $95 per barrel", "pays twice as much for gas"</summary>
    private bool IsPerUnit(int verb)
    {
        var end = Math.Min(view.Document[verb].Sentence.EndToken, verb + 12);
        for (var token = verb + 1; token < end; token++)
        {
            if (view.FormIs(token, "per")) return true;
        }

        return false;
    }

    /// <summary>"the rights of farmers"</summary>
    private bool IsOfParty(int thing)
    {
        for (var child = view.First(thing); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of && view.IsParty(child)) return true;
        }

        return false;
    }

    /// <summary>Everybody is for them: "is committed to good governance", "protects the environment". Somebody's are another matter: "Kenya's stability".</summary>
    private static readonly WordClass Values = new("""
        civility competitiveness creativity decency democratisation democratization democracy development diversity education efficiency environment equality equity ethics excellence fairness freedom governance
        growth harmony health honesty honor honour hygiene innovation integrity jobs justice liberalisation liberalization liberty literacy livelihood modernisation modernization morality nature nonviolence
        openness order airspace pluralism principle privacy progress prosperity right safety security sky sobriety solidarity stability tolerance transparency truth understanding unity value virtue welfare
        """);

    /// <summary>What the police find and take along: "seized a gun and two laptops in the search".</summary>
    private static readonly WordClass Contraband = new("""
        ammunition bullet cache cannabis cash cd cocaine computer diary disk document drug explosive file firearm grenade gun handgun haul heroin knife kilo kilogram laptop leaflet marijuana material narcotic opium
        pamphlet paper passport phone photo photograph pistol pound quantity record revolver rifle tape ton tonne video
        """);

    private static readonly WordClass Storms = new("cyclone hurricane storm typhoon tsunami");
}
