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

    /// <summary>"Chad's minister for mines, John Okello,", "the head of the local prison council John Okello": an office with what it looks after, or with a body that has no name, before a name.</summary>
    private bool Charged(Mention person, int first, int floor)
    {
        var mark = first - 1 > floor && view.FormIs(first - 1, ",") ? first - 1 : first;
        if (mark < first && !StandsApart(person)) return false;
        var preposition = mark - 1;
        while (preposition > floor && mark - preposition < 7 && (view.Tag(preposition) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Cconj || view.FormIs(preposition, "'s")) && !IsPersonAt(preposition)) preposition--;
        if (preposition <= floor || preposition == mark - 1 || !(view.Form(preposition) is "of" or "for") || TitleTable.BuiltIn.StartOf(view.Form, preposition, floor) is not (>= 0 and var start)) return false;
        var office = preposition - 1;
        if (HasWord(start, office + 1, Charges))
        {
            if (Before(start, floor, office) is not { } owner) return false;
            Add(person, owner, start, office, 0.85);
            return true;
        }

        // The body is the head of the phrase, whose words end at the name.
        if (!view.FormIs(preposition, "of") || !Heads.Contains(view.Form(office)) || view.Tag(mark - 1) != Upos.Noun || view.Xpos(mark - 1) != "NN" || view.Entities.At(mark - 1).Length > 0
            || !(CommonBodies.Contains(view.Lemma(mark - 1)) || PartyNouns.Contains(view.Lemma(mark - 1))) || PartyNouns.IsPerson(view.Lemma(mark - 1))) return false;
        var begin = view.Tag(preposition + 1) == Upos.Det ? preposition + 2 : preposition + 1;
        var span = TextSpan.FromBounds(view.Document[begin].Span.Start, view.Document[mark - 1].Span.End);
        var name = view.Document.CleanedTextOf(span);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), start, office, 0.75);
        return true;
    }

    /// <summary>Offices of which the phrase behind tells what they look after, and not whom they lead.</summary>
    private static readonly WordClass Charges = new("adviser advisor commissioner coordinator deputy envoy general minister ministers ombudsman representative secretary undersecretary under-secretary");

    private static readonly WordClass Heads = new("chairman chairperson chairwoman chief commander director head leader president");
}
