using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Offices in a list: several that one person holds, and one that several hold.</content>
internal sealed partial class TitleLeads
{
    private const int LongestList = 30;

    /// <summary>"the council head and chief negotiator Omar Haddad": the first of two offices. Where the second is written as a title, the first is somebody else's.</summary>
    private void Joined(Mention person, int second, int floor)
    {
        if (!char.IsLower(view.Form(second)[0])) return;
        var and = second - 1;
        while (and > floor && second - and < 4 && view.Tag(and) is Upos.Adj or Upos.Noun) and--;
        if (and <= floor || !view.FormIs(and, "and") || TitleTable.BuiltIn.StartOf(view.Form, and, floor) is not (>= 0 and var first)) return;
        if ((Inside(first, and) ?? Before(first, floor, and - 1)) is { } body) Add(person, body, first, and - 1, 0.85);
        else if (Common(first, and, floor) is >= 0 and var noun) AddCommon(person, noun, first, and - 1);
    }

    /// <summary>"Foreign Ministers Eva Moe of Chad and Omar Haddad of Niger": what is behind the name, which bears a title itself or by the list that it stands in.</summary>
    private bool Listed(Mention person, int floor)
    {
        if (Named(person) is not { } body) return false;
        var end = person.FirstToken;
        var start = TitleTable.BuiltIn.StartOf(view.Form, end, floor);
        if (start < 0)
        {
            for (var least = Math.Max(floor, end - LongestList); end > least; end--)
            {
                start = view.Form(end - 1).EndsWith('s') ? TitleTable.BuiltIn.StartOf(Singular, end, floor) : -1;
                if (start >= 0) break;
                if (view.Tag(end - 1) is not (Upos.Propn or Upos.Adj or Upos.Adp or Upos.Cconj or Upos.Det or Upos.Punct or Upos.Noun)) return false;
            }
        }

        if (start < 0 || !CanBeLed(body, end - 1)) return false;
        Add(person, body, start, end - 1, 0.85);
        return true;

        string Singular(int token) => token == end - 1 ? view.Form(token)[..^1] : view.Form(token);
    }

    /// <summary>The country right behind a name: "Eva Moe of Chad".</summary>
    private Mention? Named(Mention person)
    {
        var first = person.EndToken + 1;
        if (first >= view.Document.TokenCount || !view.FormIs(person.EndToken, "of")) return null;
        if (view.FormIs(first, "the")) first++;
        for (var token = first; token < Math.Min(first + 4, view.Document.TokenCount); token++)
        {
            if (view.Entities.At(token) is [{ Entity.Type: EntityType.Country } country, ..] && country.FirstToken == first && country.EndToken == token + 1 && !(country.EndToken < view.Document.TokenCount && Genitive.IsMark(view.Form(country.EndToken)))) return country;
        }

        return null;
    }
}
