using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Tells that a pronoun does not mean the one who acts on it: <i>Chad attacked it</i>, <i>Chad plans to launch strikes against it</i>.</summary>
internal static class CoArguments
{
    /// <summary>Verbs that leave what is done to their object: <i>launched</i> strikes against it.</summary>
    private static readonly WordClass Light = new("carry conduct direct fire impose launch level make mount plan stage take wage");

    /// <summary>Whether a pronoun depends on the verb whose subject a mention is.</summary>
    public static bool Are(LinkState state, MentionDraft mention, int pronoun)
    {
        var document = state.Document;
        if (!state.HasTree || document.Relations[pronoun] is Deprel.NmodPossessive || state.Form(pronoun).Contains("sel", StringComparison.OrdinalIgnoreCase)) return false;
        var head = document.Heads[pronoun];
        if (head < 0) return false;
        var acting = document.Heads[mention.Head];
        if (acting == head) return true;
        if (acting < 0 || document.Relations[mention.Head] != Deprel.Nsubj) return false;
        // "launch strikes against it"
        if (document.Relations[head] == Deprel.Obj && document.Heads[head] is >= 0 and var light && Light.Contains(state.Lemma(light))) head = light;
        // "Chad's leader met the judge and thanked him": the subject of the first verb is that of the second.
        while (document.Relations[head] == Deprel.Conj && document.Heads[head] >= 0 && !HasSubject(document, head)) head = document.Heads[head];
        if (head == acting) return true;
        // "Chad plans to attack it"
        while (document.Relations[head] == Deprel.Xcomp && document.Heads[head] >= 0)
        {
            var complement = head;
            head = document.Heads[head];
            if (head == acting) return !HasObject(document, head, pronoun) || Contacting.IsBy(state.Lemma(head), state.Lemma(complement));
        }

        // "Chad's leader fired the judge, accusing him": the participle's subject is that of the verb above.
        return document.Heads[head] == acting && document.PennTags[head] == "VBG" && document.Relations[head] is Deprel.Advcl or Deprel.Acl && document.Relations[pronoun] is Deprel.Obj or Deprel.Iobj;
    }

    private static bool HasSubject(Document document, int verb) => document.Child(verb, Deprel.Nsubj) >= 0 || document.Child(verb, Deprel.NsubjPassive) >= 0;

    /// <summary>"Chad asked Niger to help it": the object acts.</summary>
    private static bool HasObject(Document document, int verb, int before)
    {
        for (var child = document.FirstDependent(verb); child >= 0 && child < before; child = document.NextSibling(child))
        {
            if (document.Relations[child] is Deprel.Obj or Deprel.Iobj) return true;
        }

        return false;
    }
}
