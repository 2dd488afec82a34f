using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal static partial class VerbArguments
{
    /// <summary>Adjectives of judgement that taggers take for nouns behind an object.</summary>
    private static readonly WordClass Verdicts = new("accountable aggression blackmail complicit corrupt fair fraudulent free guilty hostile illegal innocent legal legitimate liable lies murder nonsense piracy propaganda racism responsible slander terrorism treason unacceptable unfair unjust unlawful valid void wrong");

    /// <summary>"threw Chad a lifeline", "called Chad a friend": of two objects the first receives the second, or is called it.</summary>
    private static void DoubleObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var first = view.Child(verb, Deprel.Obj);
        var second = view.Next(first);
        while (second >= 0 && view.Rel(second) != Deprel.Obj) second = view.Next(second);
        // "whom Chad calls terrorists": what comes behind the verb is the name.
        if (second > verb && first < verb && RelativeClauses.IsRelativePronoun(view, first) && Naming.Contains(view.Lemma(verb)))
        {
            arguments.Remove(Role.Patient, second);
            arguments.Add(Role.Predicative, second);
            return;
        }

        if (second < 0 || first < verb || RelativeClauses.IsRelativePronoun(view, first)) return;
        var names = Naming.Contains(view.Lemma(verb));
        if (!names && !view.IsParty(first) && !view.IsActor(first)) return;
        if (names)
        {
            arguments.Remove(Role.Patient, second);
            arguments.Add(Role.Predicative, second);
        }
        else if (view.LemmaIs(verb, "fine"))
        {
            // "fined the bank five million dollars": who pays is punished.
            arguments.Remove(Role.Patient, second);
        }
        else
        {
            arguments.Remove(Role.Patient, first);
            arguments.Add(Role.Recipient, RelativeClauses.Resolve(view, first));
        }
    }

    /// <summary>"held 20 people hostage", "called Chad's raid barbaric": what the object is said to be, taken for a part of its phrase.</summary>
    private static void PredicateOfObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var thing = view.Child(verb, Deprel.Obj);
        if (thing < verb) return;
        QuotedWord(view, verb, thing, arguments);
        for (var child = view.First(thing); child >= 0; child = view.Next(child))
        {
            // "called the treaty 'a milestone'"
            if (child > thing && view.Rel(child) == Deprel.Appos && view.Tag(child) == Upos.Noun && Naming.Contains(view.Lemma(verb)) && (view.Tag(thing) == Upos.Noun || (view.Child(child, Deprel.Det) is > 0 and var article && !view.FormIs(article - 1, ",")))) arguments.Add(Role.Predicative, child);
            if (child > thing && view.Rel(child) is Deprel.Amod or Deprel.Appos && view.Tag(child) == Upos.Adj && Naming.Contains(view.Lemma(verb))) arguments.Add(Role.Predicative, child);
            else if (child == thing - 1 && view.Rel(child) == Deprel.Compound && view.IsParty(child) && view.Lemma(thing) is "hostage" or "captive" or "prisoner") arguments.Add(Role.Patient, child);
            // "found the mayor guilty", "judged the vote fair": the adjective taken for a noun
            else if (child == thing - 1 && view.Rel(child) == Deprel.Compound && (Naming.Contains(view.Lemma(verb)) || view.Lemma(verb) is "find" or "hold" or "rule") && Verdicts.Contains(view.Form(thing)))
            {
                arguments.Remove(Role.Patient, thing);
                arguments.Add(Role.Predicative, thing);
                arguments.Add(Role.Patient, child);
            }
        }
    }

    /// <summary>"called the report by Chad 'baseless'": a word in quotation marks that the parser hung on a name within the object.</summary>
    private static void QuotedWord(SyntaxView view, int verb, int thing, ArgumentList arguments)
    {
        if (arguments.Has(Role.Predicative) || !Naming.Contains(view.Lemma(verb))) return;
        for (var phrase = view.First(thing); phrase >= 0; phrase = view.Next(phrase))
        {
            if (phrase < thing || view.Rel(phrase) != Deprel.Nmod) continue;
            // "called the raid on the camp 'genocide'": the word in quotation marks taken for the head of the phrase
            if (view.Tag(phrase) == Upos.Noun && IsMark(view, phrase - 1) && view.Child(phrase, Deprel.Compound) is >= 0 and var before && before < phrase - 1) arguments.Add(Role.Predicative, phrase);
            for (var child = view.First(phrase); child >= 0; child = view.Next(child))
            {
                if (child > phrase && view.Rel(child) == Deprel.Amod && view.Tag(child) == Upos.Adj && IsMark(view, child - 1)) arguments.Add(Role.Predicative, child);
            }
        }
    }

    private static bool IsMark(SyntaxView view, int token) => view.Form(token) is "\"" or "“" or "``" or "'" or "‘";

    /// <summary>"described Chad's decision to send arms as a mistake": what the object is said to be, hung on the clause or phrase that ends the object; -1 for none.</summary>
    private static int DescribedAs(SyntaxView view, int verb)
    {
        if (!Describing.Contains(view.Lemma(verb))) return -1;
        for (var part = view.Child(verb, Deprel.Obj); part >= 0;)
        {
            var last = -1;
            for (var child = view.First(part); child >= 0; child = view.Next(child))
            {
                if (child > part && view.Rel(child) is not Deprel.Punct) last = child;
            }

            if (last >= 0 && view.Rel(last) is Deprel.Obl or Deprel.Nmod or Deprel.Advcl && Prepositions.Of(view, last) == Role.As) return last;
            part = last;
        }

        return -1;
    }

    private static readonly WordClass Describing = new("brand characterise characterize condemn criticise criticize decry denounce depict describe dismiss hail label portray praise regard reject see slam view");

    private static readonly WordClass Assurances = new("assurance assurances commitment guarantee guarantees pledge promise proof undertaking word");

    /// <summary>"wants assurances that Chad will leave": who acts in what the object assures.</summary>
    private static void Assured(SyntaxView view, int verb, ArgumentList arguments)
    {
        var assurance = view.Child(verb, Deprel.Obj);
        if (assurance < verb || !Assurances.Contains(view.Lemma(assurance))) return;
        for (var child = view.First(assurance); child >= 0; child = view.Next(child))
        {
            if (child > assurance && view.Rel(child) is Deprel.Acl or Deprel.Ccomp && Prepositions.Marker(view, child) is "that" or "" && view.Child(child, Deprel.Nsubj) >= 0) arguments.Add(Role.ClauseAgent, view.Subject(child), borrowed: true);
        }

        if (!arguments.Has(Role.ClauseAgent) && view.Child(verb, Deprel.Ccomp) is >= 0 and var that && that > assurance && view.Child(that, Deprel.Nsubj) >= 0) arguments.Add(Role.ClauseAgent, view.Subject(that), borrowed: true);
    }

    /// <summary>"gave Chad more than 200 tanks": a noun without a preposition after the one who gets it is what is given, whatever the parser made of it.</summary>
    private static bool BareGift(SyntaxView view, int verb, ArgumentList arguments)
    {
        var receiver = view.Child(verb, Deprel.Obj);
        if (receiver < verb || !view.IsActor(receiver)) return false;
        for (var child = view.Next(receiver); child >= 0; child = view.Next(child))
        {
            if (!(view.Rel(child) is Deprel.Obl or Deprel.OblUnmarked) || view.Tag(child) is not (Upos.Noun or Upos.Sym) || view.Child(child, Deprel.Case) >= 0 || TimeWords.IsUnit(view.Lemma(child))) continue;
            arguments.Remove(Role.Patient, receiver);
            arguments.Add(Role.Recipient, receiver);
            arguments.Add(Role.Patient, child);
            return true;
        }

        return false;
    }

    /// <summary>"fined the bank $5 million", "gave the clinic $5 million": who stands before a sum pays or gets it, though the parser takes both for one phrase.</summary>
    private static void PartyBeforeSum(SyntaxView view, int verb, ArgumentList arguments)
    {
        var sum = view.Child(verb, Deprel.Obj);
        if (sum <= verb + 1 || view.Tag(sum) != Upos.Sym || view.Head(sum - 1) != sum || view.Rel(sum - 1) != Deprel.Compound || !view.IsParty(sum - 1) || view.Form(sum - 1) is "U.S." or "US") return;
        if (!view.LemmaIs(verb, "fine"))
        {
            if (Giving.Contains(view.Lemma(verb))) arguments.Add(Role.Recipient, sum - 1);
            return;
        }

        arguments.Remove(Role.Patient, sum);
        arguments.Add(Role.Patient, sum - 1);
    }

    private static readonly WordClass Leave = new("access admission asylum bail citizenship clearance entry parole passage permission permit registration visa");

    /// <summary>"gave Chad tanks": a state's bare name before what is given is who gets it, though the parser takes both for one phrase.</summary>
    private static void NameBeforeGift(SyntaxView view, int verb, ArgumentList arguments)
    {
        var gift = view.Child(verb, Deprel.Obj);
        for (var child = view.First(gift); child >= 0 && child < gift; child = view.Next(child))
        {
            // "denied the inspectors access"
            if (view.Rel(child) == Deprel.Compound && view.Tag(child) == Upos.Noun && view.Xpos(child) == "NNS" && view.IsParty(child) && child == gift - 1) arguments.Add(Role.Recipient, child);
            // "denied the team permission to play"
            else if (view.Rel(child) == Deprel.Compound && view.Tag(child) == Upos.Noun && child == gift - 1 && Leave.Contains(view.Lemma(gift)) && view.IsParty(child)) arguments.Add(Role.Recipient, child);
            // "gave the junta two weeks"
            if (view.Rel(child) == Deprel.Compound && view.IsParty(child) && child + 1 < gift && view.Tag(child + 1) == Upos.Num) arguments.Add(Role.Recipient, child);
            if (view.Rel(child) != Deprel.Compound || view.Entities.At(child) is not [{ Kind: MentionKind.Name or MentionKind.Acronym or MentionKind.Metonym } named, ..] || named.Entity.Type != EntityType.Country) continue;
            if (named.FirstToken == verb + 1) arguments.Add(Role.Recipient, child);
        }
    }

    /// <summary>"arrested several of its citizens", the number taken for an adjective: those who are meant; -1 where it is none.</summary>
    private static int SomeOf(SyntaxView view, int number) =>
        view.Tag(number) == Upos.Adj && view.Form(number).ToLowerInvariant() is "several" or "many" or "few" && Math.Max(Prepositions.Find(view, number, Role.Of), -1) is >= 0 and var those && view.IsParty(those) ? those : -1;

    /// <summary>"arrest war crimes suspects", taken apart before its last word: the word taken for the object; -1 where nothing is taken apart.</summary>
    private static int HeadOfObject(SyntaxView view, int verb, int last) =>
        view.Tag(last) == Upos.Noun && view.First(last) < 0 && view.Rel(last - 1) == Deprel.Obj && view.Head(last - 1) == verb && view.Tag(last - 1) == Upos.Noun && !Naming.Contains(view.Lemma(verb)) && view.IsParty(last) && !view.IsParty(last - 1) ? last - 1 : -1;

    /// <summary>"lent up to two billion dollars": how much, not to whom.</summary>
    private static bool IsAmount(SyntaxView view, int phrase)
    {
        var first = view.Child(phrase, Deprel.Case);
        var up = first > 0 && view.FormIs(first, "to") && view.FormIs(first - 1, "up") ? first - 1 : first;
        return up >= 0 && view.FormIs(up, "up") && view.FormIs(up + 1, "to") && (view.Tag(phrase) == Upos.Sym || view.Child(phrase, Deprel.Nummod) >= 0);
    }

    /// <summary>"handed over four villages", "arrested at least 20 suspected rebels": a noun right of its verb, without a preposition and no time, is its object, though the particle led the parser astray.</summary>
    private static bool IsBareObject(SyntaxView view, int phrase)
    {
        var verb = view.Head(phrase);
        return view.Rel(phrase) == Deprel.Obl && phrase > verb && phrase - verb <= (view.Child(phrase, Deprel.Nummod) >= 0 ? 12 : 5) && view.Tag(phrase) is Upos.Noun or Upos.Propn && view.Child(phrase, Deprel.Case) < 0
            && view.Child(verb, Deprel.Obj) < 0 && !TimeWords.IsUnit(view.Lemma(phrase)) && !view.IsDate(phrase);
    }
}
