using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <content>What an office is of: the words before, inside and behind it.</content>
internal sealed partial class TitleLeads
{
    /// <summary>Their sees are places, which they do not head.</summary>
    private static readonly WordClass Clergy = new("archbishop bishop cardinal metropolitan abbot imam mufti pope rabbi");

    /// <summary>Nouns that a place is only the name of.</summary>
    private static readonly WordClass Areas = new("province region state district city town county republic island department municipality village borough territory emirate");

    private static readonly WordClass Bodies = new("company firm bank newspaper magazine club team university school college hospital union federation league association group network channel station airline");

    /// <summary>Titles of those who head a place: a town, a province, a park.</summary>
    private static readonly WordClass Territorial = new("""
        governor mayor administrator superintendent prefect sheriff chief commissioner warden councillor councilman councilwoman
        """);

    /// <summary>Offices that are of a party where its adjective stands before them.</summary>
    private static readonly WordClass PartyOffices = new("chair chairman chairperson chairwoman chief head leader leaders spokesman spokesperson spokeswoman treasurer whip");

    /// <summary>Titles that parts of states give, too: Bavaria has ministers.</summary>
    private static readonly WordClass Regional = new("minister premier president legislator lawmaker assemblyman");

    /// <summary>The body that ends before a token, the place where it is apart: "forces in Chad".</summary>
    private Mention? Behind(int end)
    {
        if (!_byEnd.TryGetValue(end, out var body)) return null;
        return body.FirstToken > 0 && view.FormIs(body.FirstToken - 1, "in") && _byEnd.TryGetValue(body.FirstToken - 1, out var there) && there.Entity.Type is EntityType.Group or EntityType.Organization ? there : body;
    }

    /// <summary>The <i>of</i> before a name, an article apart; -1 for none.</summary>
    private int Of(int name, int floor)
    {
        var before = name - 1;
        if (before > floor && view.FormIs(before, "the")) before--;
        return before > floor && (view.FormIs(before, "of") || (view.FormIs(before, "for") && view.Lemma(before - 1).StartsWith("spokes", StringComparison.OrdinalIgnoreCase))) ? before : -1;
    }

    /// <summary>The country or organization whose adjective, name or possessive stands before a title, a few modifiers between allowed.</summary>
    private Mention? Before(int title, int floor, int last)
    {
        for (var end = title; end > floor && end > title - 4; end--)
        {
            if (_byEnd.TryGetValue(end, out var mention) && CanBeLed(mention, last)) return IsPrefixed(mention) ? null : mention;
            if (view.FormIs(end - 1, "'s") || view.FormIs(end - 1, "’s") || view.FormIs(end - 1, "'")) continue;
            // "Pentagon acting inspector general"
            if (view.Tag(end - 1) == Upos.Verb && view.Form(end - 1) is "acting" or "outgoing" or "incoming" or "visiting" or "ousted" or "deposed" or "retired") continue;
            // "Chad's democracy leader"
            if (IsOfMovement(view.Form(end - 1), view.Form(title))) return null;
            // "the Chadian power company chief": of the company, which is no name.
            if (Bodies.Contains(view.Form(end - 1))) return null;
            if (view.Tag(end - 1) is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Punct or Upos.Adv) || view.FormIs(end - 1, ",") || view.FormIs(end - 1, ".")) return null;
        }

        return null;
    }

    /// <summary>"Senate Majority Leader": the body that a title begins with.</summary>
    private Mention? Inside(int title, int end)
    {
        // "the Foreign Policy chief": a field, though a magazine is called so.
        if (_byStart.TryGetValue(title, out var body)) return body.EndToken < end && !view.FormIs(body.EndToken - 1, "Policy") ? body : null;
        // "U.S. Senate Majority Leader"
        for (var t = title + 1; t < end; t++)
        {
            if (_byEnd.TryGetValue(t, out var longer) && longer.FirstToken < title && longer.Entity.Type == EntityType.Organization) return longer;
        }

        return null;
    }

    /// <summary>The court of a chief justice, where the sentences around speak of one.</summary>
    private Mention? Court(Mention person, int title, int end)
    {
        if (end - title != 2 || !view.FormIs(title, "Chief") || !view.FormIs(title + 1, "Justice")) return null;
        var here = view.Document[person.HeadToken].Sentence.Index;
        return view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Organization && m.Entity.Name.Contains("upreme Court", StringComparison.Ordinal))
            .Where(m => Math.Abs(view.Document[m.HeadToken].Sentence.Index - here) <= 2).MinBy(m => Math.Abs(m.HeadToken - person.HeadToken));
    }

    /// <summary>The name in "Helmand province", "the northern city of Mosul"; the token itself where it only is a name.</summary>
    private int Place(int noun)
    {
        if (!Areas.Contains(view.Lemma(noun))) return noun;
        var before = -1;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Entities.At(child).Length == 0) continue;
            // "the former Soviet republic of Georgia": what it is called comes behind.
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of) return child;
            if (before < 0 && view.Rel(child) is Deprel.Compound or Deprel.Appos) before = child;
        }

        if (before >= 0 && view.Entities.At(noun).Length == 0) return before;
        return noun;
    }

    /// <summary>"the president of Venezuela"</summary>
    private Mention? After(int title, int end)
    {
        for (var child = view.First(title); child >= 0; child = view.Next(child))
        {
            if (child > title && child <= end && view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of)
            {
                foreach (var mention in view.Entities.At(Place(child)))
                {
                    if (CanBeLed(mention, title)) return mention;
                }
            }
        }

        return null;
    }

    /// <summary>"the pro-Syrian leader": what a hyphen joins to a prefix is the object of an attitude.</summary>
    private bool IsPrefixed(Mention mention)
    {
        var token = view.Document[mention.FirstToken];
        return mention.Span.Start > token.Span.Start || mention.FirstToken > 0 && view.Form(mention.FirstToken - 1) is "-" or "–" && view.Document[mention.FirstToken - 1].Span.End == token.Span.Start;
    }

    /// <summary>Whether it may be what the holder of a title heads; places have governors and mayors, no ministers or generals.</summary>
    private bool CanBeLed(Mention mention, int title) => mention.Entity.Type switch
    {
        // "Chadian warlord": one from there.
        EntityType.Country when Gangs.Contains(view.Form(title)) => false,
        // "the Republican governor": one of the party
        EntityType.Organization when mention.Kind == MentionKind.Demonym => PartyOffices.Contains(view.Form(title)),
        // "Fatah lawmaker", "Senate candidate"
        EntityType.Organization when Legislators.Contains(view.Form(title)) => HasWord(mention, Chambers),
        EntityType.Country or EntityType.Organization or EntityType.Group => true,
        EntityType.Location => Territorial.Contains(view.Form(title)) || mention.Entity.State is not null && Regional.Contains(view.Form(title)) || view.FormIs(title, "general") && title > 0 && view.FormIs(title - 1, "attorney"),
        _ => false,
    };

    private bool HasWord(Mention mention, WordClass words) => HasWord(mention.FirstToken, mention.EndToken, words);

    private bool HasWord(int first, int end, WordClass words)
    {
        for (var token = first; token < end; token++)
        {
            if (words.Contains(view.Form(token))) return true;
        }

        return false;
    }
}
