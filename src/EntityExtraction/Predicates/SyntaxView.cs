using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>A document's trees and mentions under the questions that the resolution of arguments asks. Tokens are indices; -1 means none.</summary>
internal sealed partial class SyntaxView(Document document, EntityMap entities)
{
    private static readonly WordClass Bodies = new("agency bank board body branch bureau chamber church commission committee company council court department faction firm fund house institute mission movement office panel prison school service team union university wing");

    private static readonly WordClass PersonalPronouns = new("i me we us you he him she her who whom");

    private readonly sbyte[] _passive = new sbyte[document.TokenCount];
    private readonly int[] _subjects = Unknown(document.TokenCount);

    public Document Document { get; } = document;
    public EntityMap Entities { get; } = entities;

    public int Head(int token) => Document.Heads[token];
    public Deprel Rel(int token) => Document.Relations[token];
    public Upos Tag(int token) => Document.UniversalTags[token] is var tag && tag is Upos.Adv or Upos.Adp && HyphenatedNouns.EndAt(this, token) ? Upos.Noun : tag;
    public string Xpos(int token) => Document.PennTags[token] ?? "";
    public string Form(int token) => Document.Forms[token];
    public string Lemma(int token) => Document.Lemmas[token] ?? Document.Forms[token];
    public int First(int token) => Document.FirstDependent(token);
    public int Next(int token) => Document.NextSibling(token);

    public bool LemmaIs(int token, string lemma) => string.Equals(Lemma(token), lemma, StringComparison.OrdinalIgnoreCase);

    public bool FormIs(int token, string form) => string.Equals(Form(token), form, StringComparison.OrdinalIgnoreCase);

    public int Child(int token, Deprel relation) => Document.Child(token, relation);

    /// <summary>Whether a token is a full verb: "have" with an object is one, whatever the tagger takes it for.</summary>
    public bool IsVerb(int token) => Tag(token) == Upos.Verb || (Tag(token) == Upos.Aux && LemmaIs(token, "have") && Child(token, Deprel.Obj) >= 0 && !(Rel(token) is Deprel.Aux or Deprel.AuxPassive or Deprel.Cop));

    public bool IsNominal(int token) => Tag(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    /// <summary>Whether a token heads a clause: a verb, or a word with a copula or a subject.</summary>
    public bool IsClause(int token) =>
        IsVerb(token) || Child(token, Deprel.Cop) >= 0 || Child(token, Deprel.Nsubj) >= 0 || Child(token, Deprel.NsubjPassive) >= 0;

    public bool IsActor(int token)
    {
        foreach (var mention in Entities.At(token))
        {
            if (mention.Entity.Type.IsActor()) return true;
        }

        return false;
    }

    /// <summary>Whether a token heads a date ("on Friday", "in March"), which says when and fills no role.</summary>
    public bool IsDate(int token) => !IsActor(token) && (TimeWords.IsWeekday(Form(token)) || TimeWords.Month(Form(token)) > 0 || (Tag(token) == Upos.Num && TimeWords.IsYear(Form(token))));

    /// <summary>The name behind a title that the parser took for its head ("Chancellor Maria Silva"); -1 for none.</summary>
    public int Titled(int token)
    {
        if (!IsNominal(token) || token + 1 >= Document.TokenCount || Entities.At(token).Length > 0) return -1;
        var name = Child(token, Deprel.Flat);
        return name == token + 1 && IsActor(name) ? name : -1;
    }

    /// <summary>The person whose name stands in apposition to a noun that describes the person ("her counterpart, Maria Silva"); -1 for none.</summary>
    public int Apposed(int token)
    {
        if (Tag(token) != Upos.Noun || Xpos(token) == "NNS") return -1;
        var name = Child(token, Deprel.Appos);
        return name > token && Entities.At(name) is [{ Entity.Type: EntityType.Person }, ..] ? name : -1;
    }

    /// <summary>Whether a token heads the mention or the description of a party.</summary>
    public bool IsParty(int token)
    {
        var mentions = Entities.At(token);
        if (mentions.Length > 0) return IsActor(token);
        // Funds are money, though a fund acts.
        if (Tag(token) == Upos.Noun && PartyNouns.Contains(Lemma(token)) && !FormIs(token, "funds")) return true;
        if (Somebody.Is(this, token)) return true;
        if (Tag(token) is Upos.Pron or Upos.Det && Whoever.Is(this, token)) return true;
        if (IsInstitution(token)) return true;
        if (Titled(token) >= 0) return true;
        if (IsSomeState(token) || IsSomebodyOfAge(token) || IsHeadOf(token) || Kinds.Are(this, token)) return true;
        if (!PartyNouns.IsQuantity(Lemma(token))) return false;
        // "Thousands marched"
        if (Form(token).ToLowerInvariant() is "hundreds" or "thousands" or "dozens" or "scores" && Rel(token) is Deprel.Nsubj or Deprel.NsubjPassive && Child(token, Deprel.Nmod) < 0) return true;
        for (var child = First(token); child >= 0; child = Next(child))
        {
            if (child > token && (Rel(child) == Deprel.Nmod || (Rel(child) == Deprel.Obl && Tag(token) == Upos.Adj)) && Prepositions.Of(this, child) == Role.Of && IsParty(child)) return true;
        }

        return false;
    }

    /// <summary>"the Senate", "the Secretary of State": a noun for people or a body that is written as a name, with an article and no name of its own.</summary>
    private bool IsInstitution(int token)
    {
        // "cleric-supported candidates"
        if (Tag(token) == Upos.Adj && Rel(token) == Deprel.Compound && token + 1 < Document.TokenCount && Form(token + 1) == "-") return PartyNouns.Contains(Form(token));
        if (Tag(token) != Upos.Propn || Child(token, Deprel.Flat) >= 0 || Rel(token) is Deprel.Flat or Deprel.Compound or Deprel.Appos) return false;
        // "Liberals say", "the Liberals say"
        if (Xpos(token) == "NNPS") return PartyNouns.Contains(Lemma(token).ToLowerInvariant());
        return Child(token, Deprel.Det) >= 0 && PartyNouns.Contains(Form(token).ToLowerInvariant());
    }

    /// <summary>"each other", "one another", "each other's ports": each of those who act is the other side of the others.</summary>
    public bool IsReciprocal(int token) => IsReciprocalAt(token) || (token > 0 && IsReciprocalAt(token - 1)) || (Child(token, Deprel.NmodPossessive) is >= 0 and var owner && owner < token && IsReciprocal(owner));

    private bool IsReciprocalAt(int first) =>
        first + 1 < Document.TokenCount && ((FormIs(first, "each") && FormIs(first + 1, "other")) || (FormIs(first, "one") && FormIs(first + 1, "another")) || (FormIs(first, "the") && FormIs(first + 1, "other") && IsOtherSide(first + 1)));

    /// <summary>"Chad and Niger accused the other of lying"</summary>
    private bool IsOtherSide(int other) =>
        Rel(other) == Deprel.Obj && Head(other) is >= 0 and var verb && Child(verb, Deprel.Nsubj) is >= 0 and var sides && Child(sides, Deprel.Conj) >= 0;

    /// <summary>Whether a token stands for a person or party: a party, or a pronoun that is said of people only.</summary>
    public bool IsHuman(int token) => IsParty(token) || (Tag(token) == Upos.Num && IsOtherOnes(token)) || (Tag(token) == Upos.Pron && PersonalPronouns.Contains(Form(token)));

    /// <summary>"the head of the movement": whoever heads it.</summary>
    private bool IsHeadOf(int token)
    {
        if (!LemmaIs(token, "head") || Tag(token) != Upos.Noun) return false;
        for (var child = First(token); child >= 0; child = Next(child))
        {
            if (child > token && Rel(child) == Deprel.Nmod && Prepositions.Of(this, child) == Role.Of && (IsActor(child) || IsParty(child) || HasActorBefore(child) || Bodies.Contains(Lemma(child)))) return true;
        }

        return false;
    }

    private bool HasActorBefore(int noun)
    {
        for (var child = First(noun); child >= 0 && child < noun; child = Next(child))
        {
            if (IsActor(child)) return true;
        }

        return false;
    }

    /// <summary>"a 16-year-old was": somebody, where it stands before no noun.</summary>
    private bool IsSomebodyOfAge(int token) =>
        FormIs(token, "old") && token >= 4 && FormIs(token - 2, "year") && Form(token - 1) == "-" && (Rel(token).Is(Deprel.Obl) || Rel(token) is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj or Deprel.Nmod or Deprel.Conj);

    /// <summary>"the other two", "another three": people, where people are what is spoken of.</summary>
    private bool IsOtherOnes(int number)
    {
        if (!(Rel(number) is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj)) return false;
        for (var child = First(number); child >= 0 && child < number; child = Next(child))
        {
            if (Form(child).ToLowerInvariant() is "other" or "another") return true;
        }

        return false;
    }

    /// <summary>"no country", "other nations": states as parties, where the bare word may be a place.</summary>
    private bool IsSomeState(int token)
    {
        // "states including Chad and Niger"
        if (Xpos(token) == "NNS" && LemmaIs(token, "state")) return HasExamples(token);
        if (Tag(token) != Upos.Noun || !(LemmaIs(token, "country") || LemmaIs(token, "nation"))) return false;
        // "Countries from every continent have sent", bare and before the verb
        if (Xpos(token) == "NNS" && Rel(token) == Deprel.Nsubj && Child(token, Deprel.Det) < 0 && (Child(token, Deprel.Nmod) >= 0 || HasExamples(token))) return true;
        for (var child = First(token); child >= 0 && child < token; child = Next(child))
        {
            if (Form(child).ToLowerInvariant() is "no" or "any" or "every" or "each" or "another" or "other" or "several" or "many" or "some" or "two" or "three" or "neighboring" or "neighbouring" or "western" or "arab" or "foreign"
                && Rel(child) is Deprel.Det or Deprel.Amod or Deprel.Nummod) return true;
            // "40 nations"
            if (Rel(child) == Deprel.Nummod && Xpos(token) == "NNS") return true;
            // "rich countries", "donor nations"
            if (Xpos(token) == "NNS" && Rel(child) is Deprel.Amod or Deprel.Compound && Tag(child) is Upos.Adj or Upos.Noun or Upos.Verb) return true;
        }

        // "countries that sponsor the rebels"
        if (Xpos(token) == "NNS" && Child(token, Deprel.AclRelative) is >= 0 and var clause && Child(clause, Deprel.Nsubj) is >= 0 and var pronoun && pronoun < clause && RelativeClauses.IsRelativePronoun(this, pronoun)) return true;

        return false;
    }

    private bool HasExamples(int plural)
    {
        for (var child = First(plural); child >= 0; child = Next(child))
        {
            if (child > plural && Rel(child) == Deprel.Nmod && IsActor(child) && Prepositions.Marker(this, child) is "including" or "such") return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="ancestor"/> governs <paramref name="token"/>, directly or not.</summary>
    public bool Governs(int ancestor, int token)
    {
        for (var t = Head(token); t >= 0; t = Head(t))
        {
            if (t == ancestor) return true;
        }

        return false;
    }

    /// <summary>Whether the infinitive marker <i>to</i> stands on a verb.</summary>
    public bool IsInfinitive(int token)
    {
        for (var child = First(token); child >= 0 && child < token; child = Next(child))
        {
            if (Rel(child) == Deprel.Mark && FormIs(child, "to")) return true;
        }

        return false;
    }

    /// <summary>The passive, decided once for each verb.</summary>
    public bool IsPassive(int verb)
    {
        if (_passive[verb] == 0) _passive[verb] = Voice.IsPassive(this, verb) ? (sbyte)1 : (sbyte)-1;
        return _passive[verb] > 0;
    }

    /// <summary>The surface subject, found once for each clause; -1 for none.</summary>
    public int Subject(int clause)
    {
        if (_subjects[clause] != Pending) return _subjects[clause];
        _subjects[clause] = -1; // a cycle of controllers has no subject
        return _subjects[clause] = Subjects.Find(this, clause);
    }

    private const int Pending = -2;

    private static int[] Unknown(int count)
    {
        var array = new int[count];
        Array.Fill(array, Pending);
        return array;
    }
}
