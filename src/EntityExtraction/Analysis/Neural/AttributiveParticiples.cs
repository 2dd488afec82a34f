using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Hangs participles that only describe the noun behind them on that noun, where the network took them for verbs with an object: <i>in neighboring Chad</i>, <i>told visiting President Silva</i>.</summary>
/// <remarks>A closed list of words, each with the nouns it describes; all others keep their place.</remarks>
internal static class AttributiveParticiples
{
    private const int Reach = 7;

    private static readonly WordClass Always = new("incoming neighboring neighbouring outgoing warring");

    private static readonly WordClass Developed = new("developed developing emerging industrialised industrialized");
    private static readonly WordClass Economies = new("countries country democracies economies economy nation nations power powers state states world");

    private static readonly WordClass Visiting = new("departing retiring touring visiting");

    private static readonly WordClass Offices = new("""
        ambassador chairman chancellor chief commissioner counterpart defense delegation delegations diplomat diplomats dignitaries emperor envoy envoys foreign general governor justice king lawmaker lawmakers leader
        leaders minister ministers official officials pope premier premiers president presidents prime prince queen representative representatives secretary senator senators
        """);

    private static readonly WordClass Ruling = new("governing ruling");
    private static readonly WordClass Rulers = new("alliance bloc coalition coalitions council elite family general generals junta party parties");

    /// <summary>Changes the tree of a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    /// <param name="tags">Their tags.</param>
    public static void Attach(ReadOnlySpan<string> forms, Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags)
    {
        for (var i = 0; i < forms.Length - 1; i++)
        {
            if (tags[i] != Upos.Verb || heads[i] < 0 || !IsListed(forms[i])) continue;
            var noun = Object(heads, relations, i);
            if (noun < 0 || !Describes(forms, i, noun)) continue;
            var marker = Marker(heads, relations, i);
            if (Place(forms, heads, relations, tags, i, marker) is { } place) Move(heads, relations, tags, i, noun, marker, place);
        }
    }

    private static bool IsListed(string form) => Always.Contains(form) || Developed.Contains(form) || Visiting.Contains(form) || Ruling.Contains(form);

    private static bool Describes(ReadOnlySpan<string> forms, int participle, int noun)
    {
        if (Always.Contains(forms[participle])) return true;
        if (Developed.Contains(forms[participle])) return Economies.Contains(forms[noun]);
        if (Ruling.Contains(forms[participle])) return Rulers.Contains(forms[noun]);
        for (var i = participle + 1; i <= noun; i++)
        {
            if (Offices.Contains(forms[i])) return true;
        }

        return false;
    }

    private static int Object(ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int participle)
    {
        for (var i = participle + 1; i < heads.Length && i <= participle + Reach; i++)
        {
            if (heads[i] == participle) return relations[i] is Deprel.Obj or Deprel.Iobj or Deprel.Nsubj ? i : -1;
        }

        return -1;
    }

    private static int Marker(ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int participle)
    {
        for (var i = participle - 1; i >= 0 && i >= participle - 3; i--)
        {
            if (heads[i] == participle && relations[i] is Deprel.Mark or Deprel.Case && relations[i] != Deprel.Cc) return i;
        }

        return -1;
    }

    /// <summary>The relation of the noun to the participle's head; null where the participle may well be a verb.</summary>
    private static Deprel? Place(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, ReadOnlySpan<Upos> tags, int participle, int marker)
    {
        var head = heads[participle];
        if (marker >= 0)
        {
            // "while visiting the minister", "from visiting": something is done.
            var isVerbal = Visiting.Contains(forms[participle]) ? !(forms[marker].ToLowerInvariant() is "with" or "of" or "between" or "to") : forms[marker].ToLowerInvariant() is "while" or "when" or "after" or "before" or "that" or "if" or "because" or "as";
            return isVerbal ? null : tags[head] is Upos.Verb or Upos.Adj or Upos.Aux ? Deprel.Obl : Deprel.Nmod;
        }

        return relations[participle] switch
        {
            Deprel.Conj when participle > 0 && relations[participle - 1] == Deprel.Cc && tags[head] is Upos.Noun or Upos.Propn => Deprel.Conj,
            Deprel.Xcomp or Deprel.Ccomp when tags[head] == Upos.Verb && head == participle - 1 => Deprel.Obj,
            Deprel.Csubj or Deprel.Advcl when head > participle && tags[head] == Upos.Verb && !HasSubject(heads, relations, head) => Deprel.Nsubj,
            _ => null,
        };
    }

    private static bool HasSubject(ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int verb)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == verb && relations[i] is Deprel.Nsubj or Deprel.NsubjPassive) return true;
        }

        return false;
    }

    private static void Move(Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags, int participle, int noun, int marker, Deprel place)
    {
        var head = heads[participle];
        var underVerb = tags[head] == Upos.Verb;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != participle || i == noun) continue;
            var isBehind = i > noun;
            heads[i] = isBehind && underVerb && relations[i] is not (Deprel.Flat or Deprel.Nmod) ? head : noun;
            if (i == marker) relations[i] = Deprel.Case;
            else if (isBehind && i == noun + 1 && tags[i] == Upos.Propn && relations[i] == Deprel.Obj) (heads[i], relations[i]) = (noun, Deprel.Flat);
            else if (isBehind && !underVerb && relations[i].Is(Deprel.Obl)) relations[i] = Deprel.Nmod;
            else if (isBehind && !underVerb && relations[i] is Deprel.Advcl or Deprel.Xcomp) relations[i] = Deprel.Acl;
        }

        (heads[noun], relations[noun]) = (head, place);
        (heads[participle], relations[participle]) = (noun, Deprel.Amod);
    }
}
