using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <content>Offices in apposition to a name that other words describe, too.</content>
internal sealed partial class TitleLeads
{
    /// <summary>Whether a name stands by itself behind what describes it: between commas, or right before its verb.</summary>
    private bool StandsApart(Mention person) => IsApposition(person) || person.EndToken < view.Document.TokenCount && view.Tag(person.EndToken) is Upos.Verb or Upos.Aux;

    /// <summary>"Ghana's mining minister, the economist John Okello,", "a NATO spokesman, Brigadier General Paul Morel,", "a fund official, Deputy Director Eva Moe,":
    /// an office and a name in apposition that other words describe, too.</summary>
    private bool Apposed(Mention person, int first, int floor)
    {
        var office = TitleTable.BuiltIn.StartOf(view.Form, first, floor);
        var begin = office > floor ? office : first;
        while (begin - 1 > floor && first - begin < 6 && view.Tag(begin - 1) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det && !view.FormIs(begin - 1, "and") && !IsPersonAt(begin - 1)) begin--;
        if (begin - 1 <= floor || !view.FormIs(begin - 1, ",") || !StandsApart(person)) return false;
        var mark = begin - 1;
        var own = TitleTable.BuiltIn.StartOf(view.Form, first, mark);
        var start = TitleTable.BuiltIn.StartOf(view.Form, mark, floor);
        if (start < 0)
        {
            // What an official of a body is called is an office of the body.
            if (own < 0 || Ranks.Contains(view.Form(first - 1)) || !(view.Lemma(mark - 1).ToLowerInvariant() is "official" or "executive" or "officer" or "representative") || Before(mark - 1, floor, mark - 1) is not { } employer) return false;
            Add(person, employer, own, first - 1, 0.85);
            return true;
        }

        // "the president, Prime Minister John Okello and": two people.
        if (own >= 0 && !Ranks.Contains(view.Form(first - 1)) && TitleTable.BuiltIn.IsOfState(view.Form, own, first)) return false;
        if ((Inside(start, mark) ?? Before(start, floor, mark - 1)) is { } owner)
        {
            if (begin == first) return false;
            Add(person, owner, start, mark - 1, 0.85);
            return true;
        }

        if (Common(start, mark, floor) is not (>= 0 and var noun)) return false;
        AddCommon(person, noun, start, mark - 1);
        return true;
    }

    /// <summary>"Chad's minister for mines, John Okello,", "the Chadian negotiator on water, John Okello,": an office with what it looks after, or with a body that has no name
    /// ("the head of the local prison council", "the president of Chad's northern region"), before a name.</summary>
    private bool Charged(Mention person, int first, int floor)
    {
        var mark = first - 1 > floor && view.FormIs(first - 1, ",") ? first - 1 : first;
        if (mark < first && !StandsApart(person)) return false;
        for (var preposition = Preposition(mark, floor); preposition > floor; preposition = Preposition(preposition, floor))
        {
            if (TitleTable.BuiltIn.StartOf(view.Form, preposition, floor) is not (>= 0 and var start)) continue;
            var office = preposition - 1;
            if (HasWord(start, office + 1, Charges))
            {
                if (Before(start, floor, office) is not { } owner) return false;
                Add(person, owner, start, office, 0.85);
                return true;
            }

            return view.FormIs(preposition, "of") && Heads.Contains(view.Form(office)) && Unnamed(person, preposition + 1, mark, start, office);
        }

        return false;
    }

    /// <summary>The next preposition to the left of which only a noun and its describing words stand; -1 for none.</summary>
    private int Preposition(int end, int floor)
    {
        var token = end - 1;
        while (token > floor && end - token < 8 && (view.Tag(token) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Cconj or Upos.Num || Genitive.IsMark(view.Form(token))) && !IsPersonAt(token)) token--;
        return token > floor && token < end - 1 && view.Form(token) is "of" or "for" or "on" or "in" or "to" or "at" or "with" ? token : -1;
    }

    /// <summary>The body that has no name, its noun ahead of what tells where it is: it is known as one, or is a party's.</summary>
    private bool Unnamed(Mention person, int begin, int mark, int start, int office)
    {
        if (view.Tag(begin) == Upos.Det) begin++;
        var noun = begin;
        while (noun + 1 < mark && !(view.Tag(noun + 1) == Upos.Adp)) noun++;
        if (view.Tag(noun) != Upos.Noun || view.Xpos(noun) != "NN" || PartyNouns.IsPerson(view.Lemma(noun))) return false;
        if (view.Entities.At(noun) is [{ Entity.Type: EntityType.Group or EntityType.Organization } known, ..])
        {
            Add(person, known, start, office, 0.85);
            return true;
        }

        var lemma = view.Lemma(noun);
        var isBody = CommonBodies.Contains(lemma) || PartyNouns.Contains(lemma) || Areas.Contains(lemma) && HasParty(begin, noun);
        if (!isBody || view.Entities.At(noun).Length > 0) return false;
        var span = TextSpan.FromBounds(view.Document[begin].Span.Start, view.Document[noun].Span.End);
        var name = view.Document.CleanedTextOf(span);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), start, office, 0.75);
        return true;
    }

    private bool HasParty(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (view.Entities.At(token).Length > 0) return true;
        }

        return false;
    }

    /// <summary>Offices of which the phrase behind tells what they look after, and not whom they lead.</summary>
    private static readonly WordClass Charges = new("adviser advisor commissioner coordinator deputy envoy general mediator minister ministers negotiator ombudsman rapporteur representative secretary undersecretary under-secretary");

    private static readonly WordClass Heads = new("chairman chairperson chairwoman chief commander director head leader president");
}
