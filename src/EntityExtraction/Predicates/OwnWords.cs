using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Negation and modality that a predicate's own words bring: auxiliaries, adverbs, determiners, an <i>if</i>-clause.</summary>
internal static class OwnWords
{
    public static Meaning Read(SyntaxView view, int token)
    {
        var meaning = Meaning.Plain;
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            switch (view.Rel(child))
            {
                case Deprel.Aux:
                    meaning = meaning.Under(OfAuxiliary(view, child));
                    break;
                case Deprel.Advmod or Deprel.Cc or Deprel.CcPreconjunction or Deprel.AdvmodEmphatic:
                    if (Negates(view, child)) meaning = meaning.Negate();
                    else meaning = meaning.Under(OfAdverb(view, child));
                    break;
                case Deprel.Det:
                    if (view.Form(child).ToLowerInvariant() is "no" or "neither") meaning = meaning.Negate();
                    break;
                case Deprel.Amod when !view.IsVerb(token):
                    if (IsHardlyAny(view, token, child)) meaning = meaning.Negate();
                    else meaning = meaning.Under(OfAdjective(view, child));
                    break;
                case Deprel.Nsubj or Deprel.NsubjPassive:
                    if (IsNegativeSubject(view, child)) meaning = meaning.Negate();
                    else if (!view.IsVerb(token) && Purposes.Owner(view, child) >= 0) meaning = meaning.Under(Modality.Possible);
                    break;
                case Deprel.NsubjOuter:
                    if (Purposes.Owner(view, child) >= 0) meaning = meaning.Under(Modality.Possible);
                    break;
                case Deprel.Obj or Deprel.Iobj or Deprel.Obl:
                    if (IsOfNeither(view, child)) meaning = meaning.Negate();
                    break;
                // "pleaded not guilty to the charges", with the denial hung on the answer
                case Deprel.Xcomp when view.LemmaIs(token, "plead") && view.Child(child, Deprel.Advmod) is >= 0 and var denial && view.FormIs(denial, "not"):
                    meaning = meaning.Negate();
                    break;
                // "a dispute over whether to let them in"
                case Deprel.Mark when view.FormIs(child, "whether"):
                    meaning = meaning.Under(Modality.Possible);
                    break;
                case Deprel.Cop when IsArranged(view, token):
                    meaning = meaning.Under(Modality.Future);
                    break;
                case Deprel.Advcl when child != token && IsCondition(view, child):
                    meaning = meaning.Under(Modality.Conditional);
                    break;
                default:
                    break;
            }
        }

        return Ahead.IsTold(view, token) ? meaning.Under(Modality.Future) : meaning;
    }

    /// <summary>"showed little respect for", not "a little respect"</summary>
    private static bool IsHardlyAny(SyntaxView view, int noun, int adjective) =>
        (view.FormIs(adjective, "little") || view.FormIs(adjective, "scant")) && view.Child(noun, Deprel.Det) < 0 && view.Child(noun, Deprel.NmodPossessive) < 0;

    /// <summary>"the king is to visit Chad", "troops were to leave"; "the answer is to leave" says nothing of the kind.</summary>
    private static bool IsArranged(SyntaxView view, int verb) =>
        view.IsVerb(verb) && view.IsInfinitive(verb) && (view.Child(verb, Deprel.NsubjOuter) is >= 0 and var outer ? outer : view.Child(verb, Deprel.Nsubj)) is >= 0 and var subject && view.IsParty(subject);

    /// <summary>The modality that a clause's own words bring, <i>has to</i> and <i>needs to</i> included.</summary>
    public static Modality ModalityOf(SyntaxView view, int clause) => IsWanted(view, clause) ||
        (view.LemmaIs(clause, "have") || view.LemmaIs(clause, "need")) && view.Child(clause, Deprel.Xcomp) is >= 0 and var act && view.IsInfinitive(act) && !HasNegation(view, clause) && !IsOnlyPossible(view, clause)
            ? Modality.Demanded
            : Read(view, clause).Modality;

    /// <summary>"may have to import rice": it is feared or foreseen, not demanded.</summary>
    private static bool IsOnlyPossible(SyntaxView view, int clause)
    {
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Aux && view.Form(child).ToLowerInvariant() is "may" or "might" or "could") return true;
        }

        return false;
    }

    /// <summary>"insists that Chad leave", "told Chad to leave"</summary>
    private static bool IsWanted(SyntaxView view, int clause)
    {
        if (view.IsInfinitive(clause)) return view.Head(clause) is >= 0 and var head && view.Lemma(head) is "tell" or "warn";
        if (view.Rel(clause) != Deprel.Ccomp || Prepositions.Marker(view, clause) != "that") return false;
        return VerbArguments.MissedSubject(view, clause) >= 0 || (view.Xpos(clause) is "VB" or "VBP" && view.Child(clause, Deprel.Aux) < 0 && view.Child(clause, Deprel.Nsubj) is >= 0 and var subject && view.Xpos(subject) is not ("NNS" or "NNPS" or "PRP" or "JJ" or "JJR" or "JJS" or "DT" or "CD") && view.Child(subject, Deprel.Conj) < 0 && !Actors.PartyNouns.IsQuantity(view.Lemma(subject)));
    }

    /// <summary>What a later verb shares of the words of the first: "will meet and sign", "did not attack or threaten".</summary>
    public static Meaning Shared(SyntaxView view, int first, int later)
    {
        if (view.Child(later, Deprel.Nsubj) >= 0 || view.Child(later, Deprel.NsubjPassive) >= 0 || view.Child(later, Deprel.Aux) >= 0) return Meaning.Plain;
        // "had not replied, but was furious"
        var form = view.Xpos(view.Child(later, Deprel.Cop) is >= 0 and var copula ? copula : later);
        if (form is "VBD" or "VBZ" or "VBP") return Meaning.Plain;
        var own = Read(view, first);
        var negated = own.Polarity == Polarity.Negated && !HasNegation(view, later) && !IsButClause(view, later);
        return new Meaning(negated ? Polarity.Negated : Polarity.Affirmed, own.Modality, -1, -1);
    }

    private static bool HasNegation(SyntaxView view, int token)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advmod && Negates(view, child)) return true;
        }

        return false;
    }

    private static bool IsButClause(SyntaxView view, int token)
    {
        var conjunction = view.Child(token, Deprel.Cc);
        return conjunction >= 0 && view.FormIs(conjunction, "but");
    }

    private static bool Negates(SyntaxView view, int token)
    {
        switch (view.Form(token).ToLowerInvariant())
        {
            case "not" or "n't" or "n’t" or "never" or "nor" or "neither" or "hardly" or "scarcely" or "cannot":
                // "not only ... but also" and "nor" before a clause with a negation of its own.
                return !(token + 1 < view.Document.TokenCount && view.Form(token + 1).ToLowerInvariant() is "only" or "just" or "merely" or "least");
            case "longer":
                return view.Child(token, Deprel.Advmod) is >= 0 and var no && view.FormIs(no, "no");
            case "no":
                return true;
            default:
                return false;
        }
    }

    /// <summary>"backs neither Chad nor Niger"</summary>
    private static bool IsOfNeither(SyntaxView view, int member) => view.Child(member, Deprel.CcPreconjunction) is >= 0 and var neither && view.FormIs(neither, "neither");

    private static bool IsNegativeSubject(SyntaxView view, int subject)
    {
        if (IsOfNeither(view, subject)) return true;
        if (view.Form(subject).ToLowerInvariant() is "nobody" or "none" or "neither" or "nothing") return true;
        var determiner = view.Child(subject, Deprel.Det);
        return determiner >= 0 && view.Form(determiner).ToLowerInvariant() is "no" or "neither" && view.Rel(determiner) == Deprel.Det;
    }

    private static bool IsCondition(SyntaxView view, int clause)
    {
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) != Deprel.Mark) continue;
            if (view.Form(child).ToLowerInvariant() is not ("if" or "unless" or "provided" or "providing")) return false;
            return !(child > 0 && view.Form(child - 1).ToLowerInvariant() is "even" or "as");
        }

        return false;
    }

    private static Modality OfAuxiliary(SyntaxView view, int auxiliary) => view.Form(auxiliary).ToLowerInvariant() switch
    {
        "will" or "shall" or "'ll" or "’ll" or "wo" => Modality.Future,
        "would" or "'d" => IsUnderPastReport(view, auxiliary) ? Modality.Future : Modality.Possible,
        "may" or "might" or "could" or "can" or "ca" => IsAbilityDenied(view, auxiliary) ? Modality.Actual : Modality.Possible,
        // "should Turkey go on": the auxiliary before its subject makes a condition.
        "should" when view.Child(view.Head(auxiliary), Deprel.Nsubj) > auxiliary => Modality.Conditional,
        "should" or "must" or "ought" => Modality.Demanded,
        _ => Modality.Actual,
    };

    /// <summary>"cannot", "could not": it does not happen, which is more than a possibility.</summary>
    private static bool IsAbilityDenied(SyntaxView view, int auxiliary) =>
        view.Form(auxiliary).ToLowerInvariant() is "can" or "ca" or "could"
        && auxiliary + 1 < view.Document.TokenCount && view.Form(auxiliary + 1).ToLowerInvariant() is "not" or "n't" or "n’t" or "never";

    /// <summary>"said it would attack": the future seen from the past.</summary>
    private static bool IsUnderPastReport(SyntaxView view, int auxiliary)
    {
        for (var clause = view.Head(auxiliary); clause >= 0 && view.Head(clause) >= 0; clause = view.Head(clause))
        {
            if (view.Rel(clause) is Deprel.Ccomp or Deprel.AclRelative or Deprel.Acl) return true;
            if (view.Rel(clause) is not (Deprel.Conj or Deprel.Xcomp)) break;
        }

        return false;
    }

    private static Modality OfAdverb(SyntaxView view, int adverb) => view.Form(adverb).ToLowerInvariant() switch
    {
        "possibly" or "perhaps" or "maybe" or "potentially" or "probably" or "likely" => Modality.Possible,
        _ => Modality.Actual,
    };

    private static Modality OfAdjective(SyntaxView view, int adjective) => view.Form(adjective).ToLowerInvariant() switch
    {
        "possible" or "potential" or "likely" or "hypothetical" or "eventual" or "prospective" => Modality.Possible,
        "planned" or "upcoming" or "future" or "forthcoming" or "scheduled" or "expected" or "proposed" or "imminent" or "looming" or "promised" => Modality.Future,
        "threatened" => Modality.Conditional,
        _ => Modality.Actual,
    };
}
