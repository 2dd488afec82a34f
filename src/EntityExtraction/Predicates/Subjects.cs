using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The surface subject of a clause, its own or the one it shares, inherits or is controlled by.</summary>
internal static class Subjects
{
    public static int Find(SyntaxView view, int clause)
    {
        var own = Own(view, clause);
        if (own >= 0 && view.IsInfinitive(clause) && Purposes.Owner(view, own) is >= 0 and var owner) return owner;
        if (own >= 0) return RelativeClauses.Resolve(view, own);
        // "said that opening the port would harm them": what does it is an act, not the one who speaks.
        if (view.Child(clause, Deprel.Csubj) is >= 0 and var act && act < clause) return -1;
        var head = view.Head(clause);
        if (head < 0) return -1;
        head = Clauses.Governor(view, clause);
        if (head != view.Head(clause) && !view.IsVerb(head) && view.IsInfinitive(clause)) return Control.OfNounClause(view, head, clause);
        switch (view.Rel(clause))
        {
            case Deprel.Conj or Deprel.Advcl when AfterConjunction(view, head, clause) is >= 0 and var after:
                return after;
            // "see Chad increase its patrols, and stop supporting": the bare verbs after those who are seen are theirs.
            case Deprel.Conj when BareAfter(view, head, clause) is >= 0 and var seen:
                return seen;
            case Deprel.Conj:
                head = Clauses.Coordinated(view, clause);
                // "broke the truce he reached with Niger and fired mortars": what has an object of its own is not within the clause that lacks one.
                if (AfterGap(view, head, clause) is >= 0 and var outer) return view.Subject(outer);
                return view.IsClause(head) || view.Rel(head) is Deprel.Acl or Deprel.AclRelative or Deprel.Xcomp ? view.Subject(head) : -1;
            case Deprel.Xcomp:
                return Control.OfComplement(view, head, clause);
            case Deprel.Ccomp:
                return view.Xpos(clause) is "VBG" or "VB" ? Control.OfComplement(view, head, clause) : RelativeClauses.SubjectGap(view, clause);
            // "Chad, urged by Niger to leave, refused"
            case Deprel.Csubj when view.Xpos(clause) is "VBN" or "VBD" && clause < head && view.Child(clause, Deprel.OblAgent) >= 0 && view.Child(head, Deprel.Nsubj) is >= 0 and var before && before < clause:
                return view.Subject(head);
            // "is ready, where needed, to help"
            case Deprel.Csubj when view.IsInfinitive(clause) && clause > head && Ready.Contains(view.Lemma(head)) && view.Child(head, Deprel.Nsubj) >= 0:
                return view.Subject(head);
            // "is in Damascus to help"
            case Deprel.Csubj when view.IsInfinitive(clause) && view.Tag(head) == Upos.Propn && view.Child(head, Deprel.Nsubj) >= 0:
                return view.Subject(head);
            case Deprel.Csubj when view.IsInfinitive(clause) && !view.IsVerb(head) && view.Rel(head) is Deprel.Ccomp or Deprel.Acl && view.Child(head, Deprel.Nsubj) < 0:
                // "said that it was important to", "came to the conclusion that it was": who finds it so.
                return view.IsVerb(view.Head(head)) ? view.Subject(view.Head(head)) : Agents.OfNoun(view, view.Head(head));
            case Deprel.Advcl when AfterConjunction(view, head, clause) is >= 0 and var after:
                return after;
            case Deprel.Advcl when PerfectBefore(view, head, clause) is >= 0 and var have:
                return view.Subject(have);
            case Deprel.Advcl:
                return Control.OfAdverbial(view, head, clause);
            case Deprel.Acl:
                return view.IsVerb(head) ? Control.OfAdverbial(view, head, clause) : Control.OfNounClause(view, head, clause);
            case Deprel.AclRelative:
                // A relative clause without a subject of its own: the pronoun was attached wrongly or is missing.
                return head;
            case Deprel.Amod when view.Xpos(clause) is "VBN" or "VBG" or "VBD" || view.IsVerb(clause):
                return head;
            case Deprel.Parataxis when view.Xpos(clause) is "VBG" or "VBN":
                return view.Subject(head);
            case Deprel.Cop or Deprel.Aux:
                return view.Subject(head);
            default:
                return -1;
        }
    }

    /// <summary>"comes after Chad and Niger said": the conjunction taken for a preposition, so that the clause seems to have no subject; -1 where it is not so.</summary>
    private static int AfterConjunction(SyntaxView view, int first, int later)
    {
        if (view.Child(later, Deprel.Cc) >= 0 || Prepositions.Marker(view, later).Length > 0 || view.Child(later, Deprel.Mark) >= 0 || !view.IsVerb(first)) return -1;
        // A past tense that the tagger took for a participle has its object behind it.
        if (view.Xpos(later) is not ("VBD" or "VBZ" or "VBP") && !(view.Xpos(later) == "VBN" && view.Child(later, Deprel.Obj) > later && view.Child(later, Deprel.Aux) < 0)) return -1;
        for (var child = view.First(first); child >= 0 && child < later; child = view.Next(child))
        {
            if (child > first && view.Rel(child) == Deprel.Obl && (view.IsParty(child) || Instruments.Contains(view.Lemma(child)) || Attackers.IsAttack(view, child)) && Prepositions.Of(view, child).Name is "after" or "before" or "since" or "until" or "as" && (child == later - 1 || view.Governs(child, later - 1))) return child;
        }

        return -1;
    }

    /// <summary>The verb outside a relative clause whose object is what the clause describes, where a further verb with an object of its own was joined to the clause; -1 where it is not so.</summary>
    private static int AfterGap(SyntaxView view, int relative, int later)
    {
        if (view.Rel(relative) != Deprel.AclRelative || view.Child(relative, Deprel.Nsubj) is not (>= 0 and var subject) || view.Tag(subject) == Upos.Pron && view.Xpos(subject) is "WP" or "WDT" || view.Child(relative, Deprel.Obj) >= 0) return -1;
        if (view.Child(later, Deprel.Obj) < later || view.IsPassive(relative) || view.Xpos(later) != view.Xpos(relative)) return -1;
        var thing = view.Head(relative);
        return thing >= 0 && view.Rel(thing) == Deprel.Obj && view.Head(thing) is >= 0 and var verb && view.IsVerb(verb) && view.Xpos(verb) == view.Xpos(later) ? verb : -1;
    }

    /// <summary>"blames rebels who have in the past killed clerics": the auxiliary of a relative clause whose participle was hung on the verb above; -1 for none.</summary>
    private static int PerfectBefore(SyntaxView view, int head, int clause)
    {
        if (view.Xpos(clause) is not ("VBD" or "VBN") || clause < head || view.Child(clause, Deprel.Mark) >= 0 || view.Child(clause, Deprel.Aux) >= 0 || view.Child(clause, Deprel.AuxPassive) >= 0) return -1;
        for (var token = clause - 1; token > head && token > clause - 6; token--)
        {
            if (view.LemmaIs(token, "have") && view.Rel(token) == Deprel.AclRelative && view.Child(token, Deprel.Obj) < 0 && view.Child(token, Deprel.Nsubj) >= 0) return token;
            if (view.FormIs(token, ",")) return -1;
        }

        return -1;
    }

    /// <summary>The object of a verb of perceiving or letting behind which a bare verb stands that the parser took for a further one of its kind; -1 for none.</summary>
    private static int BareAfter(SyntaxView view, int head, int clause)
    {
        if (view.Xpos(clause) != "VB" || !(view.Lemma(head) is "see" or "watch" or "let" or "make" or "help" or "have")) return -1;
        var first = view.Child(head, Deprel.Conj);
        if (first < 0 || first > clause || view.Child(first, Deprel.Cc) >= 0 || view.Xpos(first) != "VB") return -1;
        return view.Child(head, Deprel.Obj) is >= 0 and var seen && seen < first && view.IsParty(seen) ? seen : -1;
    }

    /// <summary>"the minister Tuesday warned": the day does nothing, the party before it does; -1 where none stands there.</summary>
    private static int BeforeDate(SyntaxView view, int date)
    {
        if (!TimeWords.IsWeekday(view.Form(date))) return -1;
        for (var token = date - 1; token >= view.Document[date].Sentence.FirstToken && view.Head(token) >= 0; token = view.Head(token))
        {
            if (token > date || (view.IsVerb(token) && view.Rel(token) is not (Deprel.Acl or Deprel.AclRelative))) return -1;
            if (view.IsParty(token)) return token;
        }

        return -1;
    }

    /// <summary>"gunmen dressed as policemen seized": not the policemen do it, but those of whom the participle is said; -1 for none.</summary>
    private static int Disguised(SyntaxView view, int subject)
    {
        var marker = view.Child(subject, Deprel.Case) is >= 0 and var found ? found : view.Child(subject, Deprel.Mark);
        // Where the participle is taken for the verb of the sentence, "as" leads a clause.
        if (marker < 0 && view.Head(subject) >= 0) marker = view.Child(view.Head(subject), Deprel.Mark);
        return marker > 0 && view.FormIs(marker, "as") && view.IsVerb(marker - 1) && view.Lemma(marker - 1) is "dress" or "disguise" or "pose" or "masquerade" && view.Head(marker - 1) != subject ? marker - 1 : -1;
    }

    private static int Own(SyntaxView view, int clause)
    {
        var found = -1;
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            // "in the hills south of Beirut, calling for": a place is no subject.
            if (view.Rel(child) == Deprel.Nsubj && view.Xpos(clause) == "VBG" && Prepositions.Of(view, child).Name is "of" or "in" or "from" or "near") continue;
            if (view.Rel(child) == Deprel.Nsubj && Disguised(view, child) is >= 0 and var guised) return view.Subject(guised);
            // "told the agency the group has plans": the one who is told, taken for a first subject.
            if (view.Rel(child) == Deprel.Nsubj && IsTold(view, clause, child)) continue;
            if (view.Rel(child) is Deprel.Nsubj or Deprel.NsubjPassive && NameBeside(view, child) is >= 0 and var bearer) return bearer;
            if (view.Rel(child) is Deprel.Nsubj or Deprel.NsubjPassive) return view.IsDate(child) && view.IsVerb(clause) && BeforeDate(view, child) is >= 0 and var doer ? doer : Described(view, WholeList(view, child));
            if (view.Rel(child) is Deprel.NsubjOuter) found = child;
            // "says it is willing": somebody is, whatever the parser takes it for.
            if (found < 0 && view.Rel(child) == Deprel.Expl && view.Entities.At(child).Length > 0) found = child;
            // "Chad and Niger have increased": the subject hung on the auxiliary.
            if (found < 0 && view.Rel(child) is Deprel.Aux or Deprel.AuxPassive && view.Child(child, Deprel.Nsubj) is >= 0 and var hung) found = hung;
            // "after Chad accused Niger": the conjunction taken for a preposition.
            if (found < 0 && child < clause && view.Rel(child) == Deprel.Obl && view.Xpos(clause) is "VBD" or "VBZ" or "VBP" && view.Rel(clause) is Deprel.Advcl && view.IsParty(child)
                && Prepositions.Of(view, child).Name is "after" or "before" or "since" or "until" or "as") found = child;
            // "After talks with Chad, Niger and Mali said": what follows the comma is no further thing after which they said it.
            if (found < 0 && child < clause && view.Rel(child) is Deprel.Obl or Deprel.Obj && view.Xpos(clause) is "VBD" or "VBZ" or "VBP" && !view.IsParty(child) && Prepositions.Of(view, child) != default
                && view.Child(child, Deprel.Conj) is >= 0 and var listed && listed < clause && view.IsParty(listed) && view.Child(child, Deprel.Cc) < 0) found = listed;
            // "Saturday, troops left": what stands beside a date is no other name of it.
            if (found < 0 && child < clause && view.Rel(child) == Deprel.OblUnmarked && view.IsDate(child) && view.Child(child, Deprel.Appos) is >= 0 and var beside && beside < clause) found = beside;
        }

        if (found < 0 && Swallowed(view, clause) is >= 0 and var swallowed) return swallowed;
        if (found < 0 && Visiting(view, clause) is >= 0 and var visitor) return visitor;
        return found >= 0 ? found : NameBefore(view, clause) is >= 0 and var name ? name : AfterMarker(view, clause);
    }

    /// <summary>Whether a subject is followed by another one of the same clause, which tells what somebody is told.</summary>
    private static bool IsTold(SyntaxView view, int clause, int first)
    {
        if (view.Rel(clause) != Deprel.Ccomp || view.Head(clause) is not (>= 0 and var verb) || verb > first || !(view.Lemma(verb) is "tell" or "inform" or "assure" or "remind" or "notify" or "advise")) return false;
        for (var child = view.Next(first); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nsubj && (view.IsParty(child) || view.Tag(child) == Upos.Pron)) return true;
        }

        return false;
    }

    private static readonly WordClass Saying = new("add allege announce argue believe claim confirm declare deny estimate insist note report say stress suspect think");

    /// <summary>"said several nations, including Chad, have sent": the subject of what is said, taken for the one to whom it is said; -1 for none.</summary>
    private static int Swallowed(SyntaxView view, int clause)
    {
        var said = view.Head(clause);
        if (said < 0 || said > clause || view.Rel(clause) != Deprel.Ccomp || !view.IsVerb(said) || !Saying.Contains(view.Lemma(said)) || view.Child(clause, Deprel.Mark) >= 0) return -1;
        if (!(view.Xpos(clause) is "VBD" or "VBZ" or "VBP" || view.Child(clause, Deprel.Aux) >= 0)) return -1;
        var taken = view.Child(said, Deprel.Iobj);
        if (taken < 0) taken = view.Child(said, Deprel.Obj);
        return taken > said && taken < clause && view.IsHuman(taken) ? taken : -1;
    }

    private static readonly WordClass Ready = new("able bound determined due eager keen likely poised prepared ready reluctant set unable unlikely unwilling willing");

    private static readonly WordClass Attributive = new("acting ailing departing governing incoming leading opposing outgoing presiding reigning retiring ruling serving sitting surviving touring visiting");

    /// <summary>"visiting Minister Maria Silva urged": the participle that describes her taken for what urges; -1 for none.</summary>
    private static int Visiting(SyntaxView view, int clause)
    {
        var participle = view.Child(clause, Deprel.Csubj);
        if (participle < 0 || participle > clause || !Attributive.Contains(view.Form(participle)) || view.Child(participle, Deprel.Mark) >= 0) return -1;
        var described = view.Child(participle, Deprel.Obj);
        return described > participle && described < clause && view.IsParty(described) ? described : -1;
    }

    /// <summary>"in the town as Silva and Otieno met": what stands between the conjunction and its finite verb but hangs on a word before; -1 for none.</summary>
    private static int AfterMarker(SyntaxView view, int clause)
    {
        if (view.Xpos(clause) is not ("VBZ" or "VBD" or "VBP") || view.Child(clause, Deprel.Mark) is not (>= 0 and var marker) || marker > clause || view.FormIs(marker, "than")) return -1;
        for (var token = marker + 1; token < clause; token++)
        {
            if (view.Head(token) >= 0 && view.Head(token) < marker && view.IsNominal(token) && view.IsParty(token)) return token;
        }

        return -1;
    }

    /// <summary>"ministers meeting in Cairo agreed": the participle taken for a noun, before which the people stand who do it.</summary>
    private static int Described(SyntaxView view, int subject)
    {
        var people = subject - 1;
        return people >= 0 && view.Xpos(subject) == "NN" && view.Form(subject).EndsWith("ing", StringComparison.Ordinal) && view.Rel(people) == Deprel.Compound && view.Head(people) == subject
            && view.Xpos(people) == "NNS" && view.IsParty(people) ? people : subject;
    }

    /// <summary>"A former minister, Jane Otieno has backed", "coach Omar Haddad said": the name behind a description that the parser took for a subject of its own; -1 for none.</summary>
    private static int NameBeside(SyntaxView view, int subject)
    {
        if (view.IsActor(subject) || !(view.Tag(subject) is Upos.Noun or Upos.Propn)) return -1;
        var name = view.Next(subject);
        while (name >= 0 && view.Tag(name) == Upos.Punct) name = view.Next(name);
        if (name < subject || view.Rel(name) != view.Rel(subject) || view.Tag(name) != Upos.Propn || view.Entities.At(name) is not [{ Entity.Type: EntityType.Person }, ..]) return -1;
        for (var token = subject + 1; token < name; token++)
        {
            if (!view.FormIs(token, ",") && !view.Governs(subject, token) && !view.Governs(name, token)) return -1;
        }

        return name;
    }

    /// <summary>"ministers from Chad, Togo and Benin can": the plural before a list of states where the parser began the subject within the list.</summary>
    private static int WholeList(SyntaxView view, int subject)
    {
        if (view.Tag(subject) != Upos.Propn || subject < 3 || !view.FormIs(subject - 1, ",")) return subject;
        for (var plural = subject - 2; plural >= 0 && plural > subject - 12; plural--)
        {
            if (view.Tag(plural) != Upos.Noun) continue;
            foreach (var mention in view.Entities.At(plural))
            {
                if (mention.Kind == MentionKind.Description && mention.FirstToken <= plural && mention.EndToken > subject) return plural;
            }
        }

        return subject;
    }

    /// <summary>"Chad plans to": a name that the parser took for a modifier of the finite verb after it; -1 for none.</summary>
    private static int NameBefore(SyntaxView view, int clause)
    {
        if (!view.IsVerb(clause) || view.Xpos(clause) is not ("VBZ" or "VBD" or "VBP")) return -1;
        var name = view.Child(clause, Deprel.Compound);
        return name >= 0 && name < clause && view.Tag(name) == Upos.Propn && view.IsActor(name) ? name : -1;
    }
}
