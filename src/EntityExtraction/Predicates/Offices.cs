using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who holds an office that the sentence gives to somebody: <i>was named minister</i>, <i>serves as speaker</i>, <i>came to power</i>.</summary>
internal static class Offices
{
    /// <summary>Last words of offices.</summary>
    private static readonly WordClass Nouns = new("""
        administrator adviser advisor ambassador archbishop attorney boss caliph captain chair chairman chairperson chairwoman chancellor chief chieftain co-chair co-chairman co-leader
        commander commissioner commander-in-chief comptroller congressman congresswoman consul coordinator czar deputy dictator director emir emperor envoy executive general governor head
        justice king leader lawmaker legislator manager marshal mayor minister monarch mufti negotiator officer patriarch pm pontiff pope premier president president-elect prince prosecutor
        queen rector regent representative ruler secretary secretary-general senator speaker spokesman spokesperson spokeswoman sultan superintendent treasurer undersecretary vice-chairman
        vice-president viceroy whip
        """);

    /// <summary>Words for the highest office itself.</summary>
    private static readonly WordClass Powers = new("chancellorship crown office power premiership presidency throne");

    private static readonly WordClass Taking = new("ascend assume come gain grab hold inherit occupy regain remain resume retake return rise seize stay sweep take usurp win");

    private static readonly WordClass Handing = new("abdicate cede give hand pass relinquish surrender transfer turn yield");

    /// <summary>Verbs that put their object into an office.</summary>
    private static readonly WordClass Installing = new("""
        acclaim affirm anoint appoint approve back choose confirm crown declare designate elect employ endorse engage enthrone favor favour hire inaugurate install keep make name nominate
        pick proclaim promote propose re-appoint re-elect reappoint recognise recognize recommend reelect reinstate reinstall retain select suggest support swear tap vote want
        """);

    private static readonly WordClass Succeeding = new("follow replace succeed supplant");

    /// <summary>What somebody has of an office: <i>his term as governor</i>.</summary>
    private static readonly WordClass Tenures = new("""
        appearance career comeback days duty function inauguration job life mandate period position post reelection re-election reign resignation return role start stint tenure term time work years
        """);

    /// <summary>Acts that give an office to those in an of-phrase: <i>the appointment of X as governor</i>.</summary>
    private static readonly WordClass Appointments = new("appointment choice confirmation designation election installation naming nomination promotion reappointment selection");

    /// <summary>Whether a noun names an office by its last word.</summary>
    public static bool Contains(SyntaxView view, int noun) => (view.Tag(noun) is Upos.Noun or Upos.Propn || view.LemmaIs(noun, "executive")) && Nouns.Contains(view.Lemma(noun));

    /// <summary>Whether a noun stands for the highest office of a state.</summary>
    public static bool IsPower(SyntaxView view, int noun) => view.Tag(noun) == Upos.Noun && Powers.Contains(view.Lemma(noun));

    /// <summary>The verb by which an office is given or held, or the noun for that; -1 for none.</summary>
    public static int Governor(SyntaxView view, int office)
    {
        office = FirstOf(view, office);
        return view.Rel(office) is Deprel.Xcomp or Deprel.Obj or Deprel.Obl or Deprel.OblUnmarked or Deprel.Nmod ? view.Head(office) : -1;
    }

    /// <summary>Heads of those who hold the office; nothing where the sentence gives it to nobody.</summary>
    public static IEnumerable<int> HoldersOf(SyntaxView view, int office)
    {
        var one = office;
        office = FirstOf(view, one);
        // "was president for two years", "has been minister of mines, head of the council and speaker"
        if (view.Child(office, Deprel.Cop) >= 0) return [view.Subject(office)];
        var head = view.Head(office);
        if (head < 0) return [];
        if (IsPower(view, office)) return OfPower(view, office, head) is >= 0 and var ruler ? [ruler] : [];
        var asOffice = view.Rel(office) is Deprel.Obl or Deprel.Nmod or Deprel.Advcl && Prepositions.Of(view, office) == Role.As;
        if (view.IsVerb(head)) return asOffice || view.Rel(office) is Deprel.Xcomp or Deprel.Obj or Deprel.OblUnmarked ? OfVerb(view, office, head, asOffice) : [];
        return asOffice && OfNoun(view, head) is >= 0 and var holder ? [holder] : [];
    }

    /// <summary>The first of several offices: "as minister, head of the council and speaker". Parsers make some of them appositions.</summary>
    private static int FirstOf(SyntaxView view, int office)
    {
        for (var steps = 0; steps < 5 && view.Rel(office) is Deprel.Conj or Deprel.Appos; steps++)
        {
            var first = view.Head(office);
            // "minister of mines, head of the council": hung on the mines
            while (first >= 0 && !Contains(view, first) && view.Rel(first) == Deprel.Nmod && Prepositions.Of(view, first) == Role.Of) first = view.Head(first);
            if (first < 0 || first > office || !Contains(view, first) || view.IsActor(first)) break;
            office = first;
        }

        return office;
    }

    private static IEnumerable<int> OfVerb(SyntaxView view, int office, int verb, bool asOffice)
    {
        var installs = Installing.Contains(view.Lemma(verb));
        if (!asOffice && !installs) return view.LemmaIs(verb, "become") ? [view.Subject(verb)] : [];
        if (installs && NamedIn(view, office) is >= 0 and var named) return [named];
        if (view.IsPassive(verb)) return Succeeding.Contains(view.Lemma(verb)) ? [view.Subject(verb), view.Child(verb, Deprel.OblAgent)] : [view.Subject(verb)];
        // "as president, he": said of the subject that follows.
        if (view.Subject(verb) is var subject && subject > office) return [subject];
        if (Succeeding.Contains(view.Lemma(verb))) return [subject, view.Child(verb, Deprel.Obj)];
        if (!installs) return [subject];
        return [Installed(view, office, verb)];
    }

    /// <summary>The one put into office, whatever the parser made of two names after a verb; -1 for none.</summary>
    private static int Installed(SyntaxView view, int office, int verb)
    {
        foreach (var relation in new[] { Deprel.Obj, Deprel.Iobj, Deprel.Xcomp, Deprel.Ccomp })
        {
            if (view.Child(verb, relation) is >= 0 and var one && one != office && one < office) return one;
        }

        return -1;
    }

    /// <summary>"appointed Mary Banda speaker", which parsers read as one noun phrase; -1 for none.</summary>
    private static int NamedIn(SyntaxView view, int office)
    {
        for (var child = view.First(office); child >= 0 && child < office; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Compound or Deprel.NmodDescriptive or Deprel.Amod && IsPerson(view, child)) return child;
        }

        return -1;
    }

    private static int OfNoun(SyntaxView view, int noun)
    {
        if (IsPerson(view, noun)) return noun;
        var lemma = view.Lemma(noun);
        var (appoints, tenure) = (Appointments.Contains(lemma), Tenures.Contains(lemma) || lemma is "successor" or "predecessor");
        if (!appoints && !tenure) return -1;
        for (var child = view.First(noun); appoints && child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of) return child;
        }

        // "Mr. Banda, his successor as speaker"
        if (lemma is "successor" or "predecessor") return view.Rel(noun) == Deprel.Appos && IsPerson(view, view.Head(noun)) ? view.Head(noun) : -1;
        if (view.Child(noun, Deprel.NmodPossessive) is >= 0 and var possessor) return possessor;
        return view.Head(noun) is >= 0 and var verb && view.IsVerb(verb) && !view.IsPassive(verb) ? view.Subject(verb) : -1;
    }

    private static int OfPower(SyntaxView view, int power, int verb)
    {
        if (!view.IsVerb(verb) || view.IsPassive(verb)) return -1;
        // "power" is also strength, and "office" a room.
        if (view.Rel(power) == Deprel.Obl) return view.LemmaIs(power, "power") && Taking.Contains(view.Lemma(verb)) && Prepositions.Of(view, power).Name is "to" or "in" ? view.Subject(verb) : -1;
        if (view.Rel(power) != Deprel.Obj) return -1;
        if (Taking.Contains(view.Lemma(verb))) return view.Subject(verb);
        if (!Handing.Contains(view.Lemma(verb))) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child) == Role.To) return child;
        }

        return -1;
    }

    private static bool IsPerson(SyntaxView view, int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person }, ..];
}
