using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>Of whom a verb in a participle asks what its sentence sends somebody.</content>
internal static partial class VerbArguments
{
    private static readonly WordClass Claiming = new("ask call demand request seek urge");
    private static readonly WordClass Sending = new("address deliver dispatch give hand issue present send write");
    private static readonly WordClass Missives = new("appeal email fax letter memo memorandum message note petition telegram ultimatum");

    /// <summary>"wrote a letter to the premier, demanding a pardon": who gets the letter is asked.</summary>
    private static void Addressed(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (view.Xpos(verb) != "VBG" || view.Rel(verb) is not (Deprel.Advcl or Deprel.Acl or Deprel.Parataxis) || !Claiming.Contains(view.Lemma(verb)) || arguments.Has(Role.From) || arguments.Has(Role.On) || arguments.Has(Role.To)) return;
        var sending = view.Head(verb);
        while (sending >= 0 && !view.IsVerb(sending)) sending = view.Head(sending);
        if (sending < 0 || !Sending.Contains(view.Lemma(sending)) || view.IsPassive(sending) || view.Child(sending, Deprel.Obj) is not (>= 0 and var letter) || !Missives.Contains(view.Lemma(letter))) return;
        var addressee = Prepositions.Find(view, letter, Role.To) is >= 0 and var near ? near : Prepositions.Find(view, sending, Role.To) is >= 0 and var far ? far : view.Child(sending, Deprel.Iobj);
        if (addressee >= 0 && view.IsParty(addressee)) arguments.Add(Role.From, addressee);
    }
}
