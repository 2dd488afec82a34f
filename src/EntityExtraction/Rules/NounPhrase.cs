using EntityExtraction.Predicates;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>The words of a noun phrase: its head with modifiers and prepositional phrases, without article, relative clause, apposition and coordinated phrases.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
internal readonly record struct NounPhrase(int First, int Last)
{
    private const int LongestTail = 14;

    /// <param name="view">The trees.</param>
    /// <param name="head">The head.</param>
    /// <param name="without">Heads of phrases that are left out even where they are attached here; null for none.</param>
    public static NounPhrase Of(SyntaxView view, int head, List<int>? without = null)
    {
        var (first, last) = (head, head);
        Extend(view, head, without, top: true, ref first, ref last);
        if (last == head && Agents.Behind(view, head) is >= 0 and var doer) Extend(view, last = doer, without, top: false, ref first, ref last);
        first = WithCompound(view, WithSplit(view, head, first));
        if (last == head && Endeavours.About(view, head) is >= 0 and var about) last = EndOfClause(view, about);
        if (last == head && Purpose(view, head) is >= 0 and var purpose && without?.Contains(purpose) != true) Extend(view, last = purpose, without, top: false, ref first, ref last);
        while (first < head && (IsDropped(view, first) || (first > 0 && view.FormIs(first, "dead") && view.LemmaIs(first - 1, "shoot")))) first++;
        // "the 'new' calendar": the first mark goes with the second.
        if (first > 0 && IsQuote(view, first - 1) && Quotes(view, first, last) == 1) first--;
        return new NounPhrase(first, EndOfName(view, last));
    }

    /// <summary>A phrase ends with the whole of a name, however the tree hangs its hyphens.</summary>
    private static int EndOfName(SyntaxView view, int last)
    {
        foreach (var mention in view.Entities.At(last))
        {
            if (mention.Kind is Actors.MentionKind.Name or Actors.MentionKind.Acronym && mention.EndToken - 1 > last && view.Form(last + 1) == "-") return mention.EndToken - 1;
        }

        return last;
    }

    private static readonly Collections.WordClass Purposeful = new("bid call campaign deadline demand effort law need plan proposal push request support timetable vote");

    /// <summary>"criticized plans for a base": what a plan is for, where the tree hangs it on the verb; -1 for none.</summary>
    private static int Purpose(SyntaxView view, int noun)
    {
        var marker = noun + 1;
        if (view.Rel(noun) != Deprel.Obj || marker >= view.Document.TokenCount || !view.FormIs(marker, "for") || !Purposeful.Contains(view.Lemma(noun))) return -1;
        var phrase = view.Head(marker);
        return phrase > marker && view.Rel(phrase) == Deprel.Obl && view.Head(phrase) == view.Head(noun) && !IsTime(view, phrase) && !view.IsParty(phrase) ? phrase : -1;
    }

    private static bool IsQuote(SyntaxView view, int token) => view.Form(token) is "\"" or "“" or "”" or "``" or "''";

    private static int Quotes(SyntaxView view, int first, int last)
    {
        var count = 0;
        for (var token = first; token <= last; token++)
        {
            if (IsQuote(view, token)) count++;
        }

        return count;
    }

    /// <summary>"war crimes tribunal": a noun right before that the parser took for a subject of its own.</summary>
    private static int WithSplit(SyntaxView view, int head, int first)
    {
        var before = first - 1;
        if (before < 0 || !(view.Rel(head) is Deprel.Nsubj or Deprel.NsubjPassive) || view.Rel(before) != view.Rel(head) || view.Head(before) != view.Head(head) || view.Tag(before) != Upos.Noun || TimeWords.IsUnit(view.Lemma(before))) return first;
        var last = before;
        Extend(view, before, null, top: true, ref before, ref last);
        while (before < head && IsDropped(view, before)) before++;
        return before;
    }

    /// <summary>A hyphenated word before the phrase belongs to it, wherever the parser put its parts: "Turkish-backed forces".</summary>
    private static int WithCompound(SyntaxView view, int first)
    {
        if (view.Form(first) == "-" && first > 0) return first - 1;
        var word = first > 0 && view.Tag(first) is Upos.Noun or Upos.Propn && view.Tag(first - 1) is Upos.Verb or Upos.Adj ? first - 1 : first;
        return word >= 2 && Compounds.ModifierOf(view, word) is >= 0 and var modifier ? modifier : first;
    }

    /// <summary>The words of an act as a thing: "sending troops to the border".</summary>
    public static NounPhrase OfGerund(SyntaxView view, int gerund) => new(gerund, EndOfClause(view, gerund));

    public TextSpan Span(Document document) => TextSpan.FromBounds(document[First].Span.Start, document[Last].Span.End);

    private static void Extend(SyntaxView view, int head, List<int>? without, bool top, ref int first, ref int last)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (without is not null && without.Contains(child)) continue;
            if (child > head && IsTime(view, child)) continue;
            var relation = view.Rel(child);
            if (child > head)
            {
                if (relation == Deprel.Acl && view.IsInfinitive(child) && !view.IsParty(head) && child - head <= LongestTail)
                {
                    last = Math.Max(last, EndOfClause(view, child));
                    continue;
                }

                // "the possibility of sending troops"
                if (relation == Deprel.Acl && top && view.Xpos(child) == "VBG" && !view.IsParty(head) && child - head <= 3 && Prepositions.Marker(view, child) == "of" && view.Next(view.First(child)) >= 0)
                {
                    last = Math.Max(last, EndOfClause(view, child));
                    continue;
                }

                // "position voiced by Chad"
                if (relation == Deprel.Acl && top && child == head + 1 && !view.IsParty(head) && view.IsVerb(child) && view.Child(child, Deprel.OblAgent) is var doer && doer > child && doer - child <= 5 && view.IsActor(doer))
                {
                    last = Math.Max(last, view.Entities.At(doer)[0].EndToken - 1);
                    continue;
                }

                // "sentenced the men to death"
                if (relation.Is(Deprel.Nmod) && view.Lemma(child) is "death" or "prison" or "jail" && Prepositions.Of(view, child) == Role.To) continue;
                if (relation.Is(Deprel.Nmod) && (IsCircumstance(Prepositions.Of(view, child)) || view.Lemma(child) is "level" or "scale" or "stage")) continue;
                // What a party is for or about is said of what it does: "thanked the soldiers for their service".
                // "accused the government of obstructing aid", taken for a phrase of the government
                if (top && relation.Is(Deprel.Nmod) && view.IsParty(head) && Prepositions.Of(view, child) == Role.Of && view.Child(child, Deprel.Case) is >= 0 and var of && view.Xpos(of + 1) == "VBG" && view.Head(of + 1) == child) continue;
                if (top && relation.Is(Deprel.Nmod) && view.IsParty(head) && Prepositions.Of(view, child).Name is "for" or "about" or "against" or "with" or "over" or "as" && !IsEmployer(view, child) && !(Prepositions.Of(view, child) == Role.For && view.Lemma(head).StartsWith("spokes", StringComparison.OrdinalIgnoreCase))) continue;
                // "accused the government of fraud": what somebody is charged with.
                if (top && relation.Is(Deprel.Nmod) && view.IsParty(head) && view.Rel(head) is Deprel.Obj && Prepositions.Of(view, child) == Role.Of && view.Head(head) is >= 0 and var charge && view.Lemma(charge) is "accuse" or "suspect" or "convict" or "acquit" or "warn" or "inform" or "rob" or "strip" or "deprive"
                    && !view.IsParty(child)) continue;
                // What it is taken for is no part of it: "praised the accord as a breakthrough".
                if (top && relation.Is(Deprel.Nmod) && Prepositions.Of(view, child) == Role.As && !(view.Lemma(head) is "role" or "status" or "position" or "post" or "job" or "work" or "use" or "reputation" or "candidacy" or "recognition"
                    or "characterization" or "characterisation" or "classification" or "depiction" or "description" or "designation" or "portrayal" or "treatment" or "view")) continue;
                if (top && relation.Is(Deprel.Nmod) && Prepositions.Of(view, child).Name == "in" && IsOffice(view, head)) continue;
                if (relation.Is(Deprel.Nmod) && Prepositions.Of(view, child) != default && child - head <= LongestTail)
                {
                }
                else if (!top && relation == Deprel.Appos && child == head + 1 && view.Tag(head) == Upos.Noun && view.Tag(child) == Upos.Propn)
                {
                    // "a member of the militant group Hamas"
                }
                else if (!top && (Coordination.IsOutsider(view, child) || (relation == Deprel.Conj && without is not null && without.Contains(child))))
                {
                    continue;
                }
                else if (!top && relation is Deprel.Conj or Deprel.Cc && view.Tag(child) is not (Upos.Verb or Upos.Aux))
                {
                    // "border between Gaza and Egypt"
                }
                else if (relation is not (Deprel.Flat or Deprel.FlatName or Deprel.FlatForeign or Deprel.Case or Deprel.Fixed or Deprel.Compound or Deprel.Nummod or Deprel.Goeswith or Deprel.NmodUnmarked))
                {
                    continue;
                }

                if (relation == Deprel.Case && top) continue;
            }
            else if (relation == Deprel.Nsubj && child == head - 1 && view.Tag(child) == Upos.Noun && view.Tag(head) == Upos.Noun && view.Child(head, Deprel.Cop) < 0)
            {
                // "the war crimes tribunal": a part of the name taken for a subject
            }
            else if (relation is Deprel.Case or Deprel.Punct or Deprel.Cc or Deprel.Conj or Deprel.Mark or Deprel.Cop or Deprel.Aux or Deprel.Nsubj or Deprel.NsubjPassive
                or Deprel.Advmod or Deprel.Advcl or Deprel.Obl or Deprel.Appos or Deprel.Parataxis or Deprel.Discourse or Deprel.CcPreconjunction && top)
            {
                continue;
            }

            if (view.Rel(child) == Deprel.Punct && !top) continue;
            first = Math.Min(first, child);
            last = Math.Max(last, child);
            Extend(view, child, without, top: false, ref first, ref last);
        }
    }

    /// <summary>"Japan's prime minister": whoever holds the office of a state is where something happens, not the minister of that place.</summary>
    private static bool IsOffice(SyntaxView view, int head) =>
        view.Xpos(head) == "NN" && view.Child(head, Deprel.NmodPossessive) >= 0 && TitleTable.BuiltIn.StartOf(view.Form, head + 1, head) == head;

    /// <summary>"efforts to restart the talks": up to the first comma.</summary>
    private static int EndOfClause(SyntaxView view, int verb)
    {
        var end = view.Document[verb].Sentence.EndToken;
        var last = verb;
        while (last + 1 < end && last - verb < LongestTail && view.Governs(verb, last + 1) && view.Tag(last + 1) != Upos.Punct && !StartsCircumstance(view, last + 1)) last++;
        return last;
    }

    private static bool StartsCircumstance(SyntaxView view, int token) =>
        view.Rel(token) is Deprel.Case or Deprel.Mark && Role.TryParse(view.Form(token), out var role) && IsCircumstance(role);

    /// <summary>"during a raid" says when and why, not who or what.</summary>
    private static bool IsCircumstance(Role role) =>
        role.Name is "during" or "after" or "before" or "amid" or "amidst" or "following" or "despite" or "since" or "until" or "because of" or "due to";

    /// <summary>"scientists with the Polar Institute"</summary>
    private static bool IsEmployer(SyntaxView view, int phrase) => Prepositions.Of(view, phrase) == Role.With && view.Entities.At(phrase) is [{ Entity.Type: Actors.EntityType.Organization }, ..];

    private static bool IsDropped(SyntaxView view, int token) =>
        view.Tag(token) is Upos.Det && view.Form(token).ToLowerInvariant() is "the" or "a" or "an" or "any" or "some" or "this" or "that" or "these" or "those"
        || view.Tag(token) is Upos.Punct or Upos.Cconj;

    private static bool IsTime(SyntaxView view, int token) => TimeWords.IsUnit(view.Lemma(token)) || TimeWords.IsWeekday(view.Lemma(token)) || TimeWords.Month(view.Form(token)) > 0
        || (view.Tag(token) == Upos.Num && token > 0 && TimeWords.Month(view.Form(token - 1)) > 0);
}
