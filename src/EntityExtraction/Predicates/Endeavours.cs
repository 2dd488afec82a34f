using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who does what an infinitive after another's endeavour says, where parsers hang it on the verb: in "opposes Chadian efforts <i>to expel miners</i>" it is Chad.</summary>
internal static class Endeavours
{
    private static readonly WordClass Nouns = new("""
        ability attempt bid campaign commitment decision desire drive effort failure initiative intention move offer order plan pledge plot promise proposal push refusal resolve right scheme
        struggle threat willingness
        """);

    /// <summary>The infinitive that tells what an endeavour right before it is about, though the parser hung it on the verb: "hampers efforts <i>to restart talks</i>"; -1 for none.</summary>
    public static int About(SyntaxView view, int noun)
    {
        var marker = noun + 1;
        if (view.Rel(noun) != Deprel.Obj || !Nouns.Contains(view.Lemma(noun)) || marker + 1 >= view.Document.TokenCount || !view.FormIs(marker, "to") || view.Rel(marker) != Deprel.Mark) return -1;
        var infinitive = view.Head(marker);
        return infinitive > marker && view.Head(infinitive) == view.Head(noun) && view.Rel(infinitive) is Deprel.Advcl or Deprel.Xcomp ? infinitive : -1;
    }

    /// <summary>Head of the party whose endeavour stands right before the infinitive, or the endeavour itself where an adjective tells whose it is but names nobody ("Western efforts"); -1 where it is not said whose it is.</summary>
    public static int Doer(SyntaxView view, int verb, int infinitive)
    {
        var marker = view.Child(infinitive, Deprel.Mark);
        var noun = marker - 1;
        if (OfSomebody(view, verb, noun) is >= 0 and var whose) return whose;
        if (noun < 0 || view.Head(noun) != verb || view.Rel(noun) != Deprel.Obj || !Nouns.Contains(view.Lemma(noun))) return -1;
        if (Owners.Of(view, noun) is { } owner && owner.HeadToken != noun) return owner.HeadToken;
        var described = view.Child(noun, Deprel.Amod);
        return described >= 0 && described < noun && char.IsUpper(view.Form(described)[0]) ? noun : -1;
    }

    /// <summary>"praised the efforts of monks to push for": those whose endeavour it is, where their phrase ends right before the infinitive; -1 for none.</summary>
    private static int OfSomebody(SyntaxView view, int verb, int last)
    {
        for (var noun = view.First(verb); noun >= 0; noun = view.Next(noun))
        {
            if (noun < verb || noun >= last || !(view.Rel(noun) == Deprel.Obj || view.Rel(noun).Is(Deprel.Obl)) || !Nouns.Contains(view.Lemma(noun))) continue;
            var party = Prepositions.Find(view, noun, Role.Of) is >= 0 and var of ? of : Prepositions.Find(view, noun, Role.By);
            if (party > noun && view.IsParty(party) && (party == last || view.Governs(party, last))) return party;
        }

        return -1;
    }
}
