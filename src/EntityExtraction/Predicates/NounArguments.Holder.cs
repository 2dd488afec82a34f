using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal sealed partial class NounArguments
{
    /// <summary>What an act is meant to be.</summary>
    private static readonly WordClass Messages = new("demonstration gesture lesson message provocation punishment reminder reprisal retaliation revenge reward show signal threat ultimatum warning");

    private void Holder(int noun)
    {
        // "Russia is / remains an ally", "considers Turkey an ally"
        var head = view.Head(noun);
        if (Offices.Contains(view, noun))
        {
            foreach (var bearer in Offices.HoldersOf(view, noun)) arguments.Add(Role.Holder, bearer);
            if (arguments.Has(Role.Holder)) return;
        }

        // "one of them is an official, Omar Haddad, at the ministry"
        if (view.Child(noun, Deprel.Cop) >= 0 && view.Apposed(noun) is >= 0 and var named2 && view.IsParty(noun))
        {
            arguments.Add(Role.Holder, named2);
            return;
        }

        if (view.Child(noun, Deprel.Cop) >= 0 || view.Rel(noun) is Deprel.Xcomp || view.Child(noun, Deprel.Nsubj) >= 0)
        {
            arguments.Add(Role.Holder, view.Subject(noun));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Conj && view.Child(head, Deprel.Cop) >= 0)
        {
            arguments.Add(Role.Holder, view.Subject(head));
        }
        else if (JoinedPredicate(noun) is >= 0 and var said)
        {
            arguments.Add(Role.Holder, said);
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Conj && view.Rel(head) == Deprel.Appos && view.Head(head) is >= 0 and var named1 && view.IsActor(named1) && !view.IsActor(noun))
        {
            // "Omar Haddad, a lawyer and member of the party"
            arguments.Add(Role.Holder, named1);
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Nmod && view.Tag(head) is Upos.Num or Upos.Pron or Upos.Det && (view.Child(head, Deprel.Cop) >= 0 || view.Rel(head) is Deprel.Appos))
        {
            // "is one of the strongest backers"
            arguments.Add(Role.Holder, view.Rel(head) is Deprel.Appos ? view.Head(head) : view.Subject(head));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Nmod && view.Tag(head) == Upos.Num && view.Rel(head) is Deprel.Obl or Deprel.Advcl && Prepositions.Of(view, head) == Role.As && view.Head(head) is >= 0 and var emerged && view.IsVerb(emerged))
        {
            // "emerged as one of the loudest critics", "described him as one of its critics"
            var meant = view.IsPassive(emerged) ? -1 : view.Child(emerged, Deprel.Obj);
            arguments.Add(Role.Holder, meant >= 0 && meant < noun ? meant : view.Subject(emerged));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Nsubj && view.Child(head, Deprel.Cop) >= 0 && view.IsActor(head))
        {
            // "the biggest buyer of Chadian oil is Togo"
            arguments.Add(Role.Holder, head);
        }
        else if (head >= 0 && view.Rel(noun) is Deprel.Obl or Deprel.Advcl && Prepositions.Of(view, noun) == Role.As && view.IsClause(head) && !IsClauseOfItsOwn(noun, head))
        {
            // "as members of the council, both Chad and Togo may", which parsers join to the members
            if (view.Child(noun, Deprel.Conj) is >= 0 and var joined && joined > noun + 1 && view.Tag(joined) == Upos.Propn && view.IsActor(joined) && (view.FormIs(joined - 1, ",") || view.FormIs(joined - 1, "both")))
            {
                arguments.Add(Role.Holder, joined);
                return;
            }

            // "hanged two men as a warning to others": what is done is the warning.
            if (!arguments.Has(Role.Agent) && Messages.Contains(view.Lemma(noun)) && view.IsVerb(head) && !view.IsPassive(head) && view.Child(head, Deprel.Obj) >= 0)
            {
                arguments.Add(Role.Holder, view.Subject(head));
                return;
            }

            // What stands before the subject is said of it: "as a member of the council, Chad may".
            var described = !view.IsVerb(head) || view.IsPassive(head) || view.Subject(head) > noun ? view.Subject(head) : view.Child(head, Deprel.Obj);
            arguments.Add(Role.Holder, described >= 0 ? described : view.Subject(head));
        }
        else if (head >= 0 && (view.Rel(noun) is Deprel.Appos or Deprel.NmodDescriptive or Deprel.Flat or Deprel.Compound || (view.Rel(noun) == Deprel.Amod && noun == head - 1 && view.Tag(noun) is Upos.Noun or Upos.Propn)) && view.IsNominal(head) && head != noun
            && (view.Rel(noun) == Deprel.Appos || view.Tag(head) == Upos.Propn || view.IsActor(head)))
        {
            arguments.Add(Role.Holder, head);
        }
        else
        {
            arguments.Add(Role.Holder, Titles.NamedAfter(view, noun));
        }

        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child > noun && view.Rel(child) is Deprel.Appos or Deprel.Flat or Deprel.NmodDescriptive && view.IsNominal(child) && view.IsActor(child) && !IsAnothers(noun, child)) arguments.Add(Role.Holder, child);
        }

        if (!arguments.Has(Role.Holder) && Coordination.SpelledBy(view, noun) is >= 0 and var named) arguments.AddOne(Role.Holder, named);
        if (!arguments.Has(Role.Holder)) arguments.Add(Role.Holder, BeforeComma(noun));
        if (!arguments.Has(Role.Holder)) Examples(noun);
        if (!arguments.Has(Role.Holder)) arguments.AddOne(Role.Holder, noun);
    }

    /// <summary>"was a supporter of the plan and a critic of the union": somebody who is joined to a thing inside what is said of the subject; -1 for none.</summary>
    private int JoinedPredicate(int noun)
    {
        if (view.Rel(noun) != Deprel.Conj || !PartyNouns.Contains(view.Lemma(noun)) || view.Child(noun, Deprel.Det) < 0) return -1;
        var thing = view.Head(noun);
        if (thing < 0 || view.IsParty(thing)) return -1;
        for (var steps = 0; steps < 3 && view.Rel(thing) == Deprel.Nmod; steps++)
        {
            thing = view.Head(thing);
            if (view.IsParty(thing) && view.Child(thing, Deprel.Cop) >= 0) return view.Subject(thing);
        }

        return -1;
    }

    /// <summary>"closed, as a contingent of policemen deployed": the conjunction taken for a preposition.</summary>
    private bool IsClauseOfItsOwn(int noun, int verb) =>
        noun > verb && view.Child(noun, Deprel.Case) is > 0 and var marker && view.FormIs(marker - 1, ",") && view.Child(noun, Deprel.Acl) is >= 0 and var act && act > noun && view.Xpos(act) is "VBN" or "VBD" && view.Child(act, Deprel.OblAgent) < 0;

    /// <summary>"Chancellor Maria Silva and her rival, Anna Moe,": the name of the one joined to somebody who has a name.</summary>
    private bool IsAnothers(int noun, int name) =>
        view.Rel(name) == Deprel.Appos && view.Child(noun, Deprel.Flat) is >= 0 and var own && own < name && view.Child(noun, Deprel.Conj) is > 0 and var joined && joined > own && joined < name && view.Xpos(joined) == "NN";

    /// <summary>"member states, including Malta and Cyprus": those who are named as such.</summary>
    private void Examples(int noun)
    {
        // "peacekeepers and leaders, including": of the last of them.
        if (view.Child(noun, Deprel.Conj) >= 0) return;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child > noun && view.Rel(child) == Deprel.Nmod && view.IsActor(child) && view.Tag(child) == Upos.Propn && Prepositions.Marker(view, child) is "including" or "such" or "like") arguments.Add(Role.Holder, child);
        }
    }

    /// <summary>"visited Togo, a member of": an apposition that the parser hung elsewhere, told by its article and the comma before it.</summary>
    private int BeforeComma(int noun)
    {
        var article = view.Child(noun, Deprel.Det);
        if (article < 2 || article > noun || !(view.FormIs(article, "a") || view.FormIs(article, "an") || view.FormIs(article, "the")) || !view.FormIs(article - 1, ",")) return -1;
        if (view.Rel(noun) is not (Deprel.Parataxis or Deprel.List or Deprel.Dep or Deprel.Appos)) return -1;
        for (var named = article - 2; named >= 0 && named > article - 6; named--)
        {
            foreach (var mention in view.Entities.At(named))
            {
                if (mention.EndToken == article - 1 && mention.Entity.Type.IsActor()) return named;
            }
        }

        return -1;
    }
}
