using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds whom a definite noun for somebody without an office takes up: <i>Anna Moe was abducted. The kidnappers freed the journalist</i>.</summary>
internal static class PersonDescriptions
{
    private const int Near = 2;

    private static readonly WordClass Men = new("boy businessman cameraman gunman man");

    private static readonly WordClass Women = new("actress businesswoman girl nun woman");

    /// <summary>Nouns that are said of anybody, too, who holds no office.</summary>
    private static readonly WordClass People = new("""
        accused activist actor actress artist athlete author banker billionaire blogger boy businessman businesswoman cameraman campaigner captive cartoonist cleric comedian contractor correspondent cyclist
        defendant detainee dissident doctor economist engineer extremist filmmaker foreigner fugitive girl gunman hostage imam inmate journalist judge lawyer man militant millionaire monk musician
        nun nurse photographer pilot player playwright poet preacher priest prisoner professor reporter scholar scientist singer striker student suspect teacher teenager terrorist tycoon victim warlord
        woman writer
        """);

    // Another than was named, or one of several.
    private static readonly WordClass Others = new("other second third first last next same dead unidentified unnamed unknown lone only old average right wrong");

    /// <summary>Reads a description that begins at a token with "the".</summary>
    /// <returns>The token after it; 0 if it is no such description, -1 if it means nobody named.</returns>
    public static int Resolve(LinkState state, Antecedents antecedents, int token, int sentenceEnd)
    {
        if (!state.HasTree || !state.Is(token, "the")) return 0;
        var noun = Noun(state, token, sentenceEnd, out var nation);
        if (noun < 0) return 0;
        if (IsDefined(state, noun)) return -1;
        if (Named(state, antecedents, token, noun, nation) is not { } person) return -1;
        antecedents.Add(state.Add(person, token, noun + 1, MentionKind.Description, own: false));
        return noun + 1;
    }

    private static int Noun(LinkState state, int token, int sentenceEnd, out string? nation)
    {
        nation = null;
        for (var t = token + 1; t < sentenceEnd && t < token + 12; t++)
        {
            if (Others.Contains(state.Form(t))) return -1;
            if (state.Owner[t] is { } owner)
            {
                if (owner is not { Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } || owner.Count > 1) return -1;
                nation = owner.Entity.Id;
                continue;
            }

            if (state.Document.PennTags[t] == "NN" && People.Contains(state.Lemma(t)) && state.Document.Heads[token] == t) return t;
            if (state.Tag(t) is not (Upos.Adj or Upos.Num or Upos.Noun or Upos.Punct or Upos.Verb or Upos.Adv) || state.Form(t) is ",") return -1;
        }

        return -1;
    }

    /// <summary>"the man who shot him", "the journalist, Anna Moe": what follows tells who is meant.</summary>
    private static bool IsDefined(LinkState state, int noun)
    {
        var document = state.Document;
        for (var child = document.FirstDependent(noun); child >= 0; child = document.NextSibling(child))
        {
            if (child < noun) continue;
            var relation = document.Relations[child].Universal();
            if (relation is Deprel.Acl or Deprel.Flat or Deprel.Conj || relation == Deprel.Nmod && !(state.Is(noun + 1, "of") && IsCharged(state, noun)) || relation == Deprel.Appos && state.Owner[child] is { Entity.Type: EntityType.Person }) return true;
        }

        return document.Relations[noun].Universal() is Deprel.Compound or Deprel.Conj or Deprel.Appos or Deprel.Flat || document.Relations[noun] == Deprel.NmodDescriptive || document.Child(noun, Deprel.Cop) >= 0;
    }

    /// <summary>"accused the man of fraud": what he is accused of does not tell who he is.</summary>
    private static bool IsCharged(LinkState state, int noun) => state.Document.Heads[noun] is >= 0 and var verb && state.Lemma(verb) is "accuse" or "convict" or "suspect" or "acquit" or "deprive" or "rob" or "warn";

    /// <summary>"Anna Moe met a woman ... the woman": somebody without a name was spoken of since.</summary>
    private static bool IsIntroduced(LinkState state, int noun, int since)
    {
        var document = state.Document;
        for (var t = noun - 1; t >= since; t--)
        {
            if (document.PennTags[t] is not "NN" || state.Owner[t] is not null || !(PartyNouns.IsPerson(state.Lemma(t)) || People.Contains(state.Lemma(t))) || !IsIndefinite(document, t)) continue;
            if (!IsNamed(state, t)) return true;
        }

        return false;
    }

    private static bool IsIndefinite(Document document, int noun)
    {
        for (var child = document.FirstDependent(noun); child >= 0 && child < noun; child = document.NextSibling(child))
        {
            if (document.Forms[child].ToLowerInvariant() is "a" or "an" or "one" or "another") return true;
        }

        return false;
    }

    /// <summary>"a former lawyer, Anna Moe,", "Anna Moe, a lawyer,", "Anna Moe is a lawyer"</summary>
    private static bool IsNamed(LinkState state, int noun)
    {
        var document = state.Document;
        if (document.Relations[noun].Universal() is Deprel.Appos or Deprel.Compound or Deprel.Xcomp or Deprel.Obl || document.Relations[noun] == Deprel.NmodDescriptive || document.Child(noun, Deprel.Cop) >= 0) return true;
        for (var child = document.FirstDependent(noun); child >= 0; child = document.NextSibling(child))
        {
            if (child > noun && document.Relations[child].Universal() is Deprel.Appos or Deprel.Flat) return true;
        }

        return noun + 1 < document.TokenCount && state.Owner[noun + 1] is { Entity.Type: EntityType.Person };
    }

    /// <summary>The one person of the nearest sentence that speaks of any who may be meant, or the one among several whom the text calls so.</summary>
    private static EntityDraft? Named(LinkState state, Antecedents antecedents, int token, int noun, string? nation)
    {
        var here = state.Document.SentenceOf(token).Index;
        var lemma = state.Lemma(noun);
        for (var back = 0; back <= Near && back <= here; back++)
        {
            var fitting = new List<EntityDraft>();
            foreach (var mention in antecedents.ReadIn(here - back))
            {
                if (mention.Entity.Type != EntityType.Person || mention.End > token || !MayBe(mention.Entity, lemma, nation)) continue;
                if (back == 0 && CoArguments.Are(state, mention, noun)) return null;
                if (!fitting.Contains(mention.Entity)) fitting.Add(mention.Entity);
            }

            if (fitting.Count > 1) fitting = fitting.FindAll(p => nation is not null && p.State == nation || p.Descriptions.Contains(lemma));
            else if (fitting.Count == 0) continue;
            return fitting is [var one] && !IsIntroduced(state, noun, LastOf(antecedents, one)) ? one : null;
        }

        return null;
    }

    private static int LastOf(Antecedents antecedents, EntityDraft person)
    {
        for (var i = antecedents.Read.Count - 1; i >= 0; i--)
        {
            if (antecedents.Read[i].Entity == person) return antecedents.Read[i].End;
        }

        return 0;
    }

    private static bool MayBe(EntityDraft person, string noun, string? nation)
    {
        if (person.TitleClass is "headOfState" or "headOfGovernment" or "minister" or "royal" or "diplomat" || person.Entry is { Office: not null } && person.TitleClass.Length > 0) return false;
        if (Men.Contains(noun) && person.Gender == 'f' || Women.Contains(noun) && person.Gender == 'm') return false;
        return nation is null || person.State is null || person.State == nation;
    }
}
