using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Gives pronouns their antecedents.</summary>
internal static partial class Pronouns
{
    private const int Reach = 2;

    public static void Resolve(LinkState state, Antecedents antecedents, int token)
    {
        var form = state.Form(token);
        if (form.Length is < 1 or > 10 || state.HasTags && state.Tag(token) is not (Upos.Pron or Upos.Det)) return;
        switch (form.ToLowerInvariant())
        {
            case "he" or "him" or "his" or "himself":
                One(state, antecedents, token, m => m.Entity.Type == EntityType.Person && m.Entity.Gender != 'f');
                break;
            case "she" or "her" or "hers" or "herself":
                One(state, antecedents, token, m => m.Entity.Type == EntityType.Person && m.Entity.Gender != 'm');
                break;
            case "its" or "itself":
                One(state, antecedents, token, IsBody);
                break;
            case "it" when !EmptyIt.Is(state, token):
                One(state, antecedents, token, IsBody);
                break;
            case "we" or "us" or "our" or "ours" or "ourselves":
                Speaker(state, antecedents, token, ownState: true);
                break;
            case "i" or "me" or "my" or "mine" or "myself":
                Speaker(state, antecedents, token, ownState: false);
                break;
            case "they" or "them" or "their" or "theirs" or "themselves":
                Many(state, antecedents, token);
                break;
        }
    }

    // A place may be meant as well; it competes, but is no actor.
    private static bool IsBody(MentionDraft m) => m.Entity is { Type: not (EntityType.Person or EntityType.Group) } or { Type: EntityType.Group, IsPlural: false };

    /// <summary>The first person of a quotation: who speaks, or the state or body for which a speaker in office says "we".</summary>
    private static void Speaker(LinkState state, Antecedents antecedents, int token, bool ownState)
    {
        if (FirstPerson.SpeakerOf(state, antecedents, token) is not { } speaker) return;
        var entity = speaker;
        // Of one who speaks for nobody known it is at least his own word.
        if (ownState && speaker.Type == EntityType.Person && (speaker.Organization ?? speaker.State) is { } id)
        {
            if (state.EntityOf(id) is { } known) entity = known;
            else if (state.Catalog.ById(id) is { } entry) entity = state.FromCatalog(entry);
        }

        antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
    }

    /// <summary>"the Council", not "its Council", which is somebody's.</summary>
    private static bool IsDefinite(Document document, int noun)
    {
        for (var child = document.FirstDependent(noun); child >= 0 && child < noun; child = document.NextSibling(child))
        {
            if (document.Relations[child] == Deprel.Det) return document.Forms[child].Equals("the", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>"Kyiv and its allies", "Turkey with its drones": the party right before.</summary>
    private static EntityDraft? JoinedBefore(LinkState state, Antecedents antecedents, int token, Func<MentionDraft, bool> fits)
    {
        if (token < 2 || state.Form(token - 1) is not ("and" or "or" or "with")) return null;
        for (var i = antecedents.Read.Count - 1; i >= 0 && antecedents.Read[i].End >= token - 3; i--)
        {
            if (antecedents.Read[i].End == token - 1 && fits(antecedents.Read[i])) return antecedents.Read[i].Entity;
        }

        return null;
    }

    private static void One(LinkState state, Antecedents antecedents, int token, Func<MentionDraft, bool> fits)
    {
        if (state.Form(token).ToLowerInvariant() is "he" or "she" or "him" or "her" or "his" && FirstPerson.SpokenOf(state, token) is { } spokenOf)
        {
            antecedents.Add(state.Add(spokenOf, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        var above = SpeakingSubject(state, token);
        var sayer = above < 0 ? null : AtHead(state, antecedents, above);
        // "The office in Chad said it was concerned": the office, not Chad.
        if (above >= 0 && sayer is null && state.Form(token).StartsWith("it", StringComparison.OrdinalIgnoreCase) && state.Document.PennTags[above] == "NN") return;
        // "A minister in Chad said he would leave": nobody that was named.
        if (above >= 0 && (sayer is null || !fits(sayer)) && state.Form(token).ToLowerInvariant() is "he" or "she" && (state.Document.PennTags[above] == "NN" && IsPerson(state, above) || state.Is(above, "accused"))) return;
        if (state.Document.Relations[token] == Deprel.Obj && MeansThing(state, token)) return;
        if (state.Is(token, "it") && MeansSubject(state, antecedents, token)) return;
        if (sayer is null && state.Is(token, "it") && GoesOnAboutUnnamed(state, antecedents, token)) return;
        if (state.Is(token, "its") && FollowsUnnamed(state, antecedents, token)) return;
        if (sayer is null && state.Is(token, "its") && IsOfUnnamed(state, antecedents, token)) return;
        if (OwnerAround(state, token) is >= 0 and var around && AtHead(state, antecedents, around) is null) return;
        var entity = (sayer is not null && fits(sayer) ? sayer.Entity : null) ?? OwnerAround(state, antecedents, token, fits) ?? OwnerOfSubject(state, antecedents, token, fits) ?? JoinedBefore(state, antecedents, token, fits)
            ?? antecedents.Find(token, Reach, m => fits(m) && !CoArguments.Are(state, m, token) && !antecedents.IsJoined(m));
        if (entity is null || !entity.Type.IsActor()) return;
        // "The Council said it would": another body than those known, unless one is called so.
        if (above >= 0 && sayer is null && state.Document.PennTags[above] == "NNP" && IsDefinite(state.Document, above) && state.Form(token).StartsWith("it", StringComparison.OrdinalIgnoreCase) && !entity.Name.Contains(state.Form(above), StringComparison.OrdinalIgnoreCase)) return;
        if (entity.Type == EntityType.Person && entity != sayer?.Entity && antecedents.LastSentenceOf(entity) != state.Document.SentenceOf(token).Index && HasUnnamed(state, token)) return;
        if (state.Is(token, "it") && entity != sayer?.Entity && antecedents.LastSentenceOf(entity) is var spoken && spoken != state.Document.SentenceOf(token).Index && !antecedents.ReadIn(spoken).Any(m => m.Entity == entity && antecedents.IsTopic(m))) return;
        if (state.Form(token).StartsWith("it", StringComparison.OrdinalIgnoreCase) && entity != sayer?.Entity && antecedents.LastSentenceOf(entity) != state.Document.SentenceOf(token).Index && HasUnnamedBody(state, antecedents, token)) return;
        antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
    }

    /// <summary>The possessor of the noun in whose phrase a possessive pronoun stands: "Chad's repression of its opponents"; -1 for none.</summary>
    private static int OwnerAround(LinkState state, int token)
    {
        if (!state.HasTree || state.Document.Relations[token] != Deprel.NmodPossessive) return -1;
        var document = state.Document;
        var noun = document.Heads[token];
        for (var steps = 0; steps < 3 && noun >= 0 && document.Relations[noun] is Deprel.Nmod or Deprel.Conj && document.Heads[noun] is >= 0 and var outer && document.PennTags[outer] is "NN" or "NNS" or "NNP" or "NNPS"; steps++)
        {
            noun = outer;
            for (var child = document.FirstDependent(noun); child >= 0 && child < token; child = document.NextSibling(child))
            {
                if (document.Relations[child] == Deprel.NmodPossessive && document.PennTags[child] is not ("PRP$" or "WP$")) return child;
            }
        }

        return -1;
    }

    private static EntityDraft? OwnerAround(LinkState state, Antecedents antecedents, int token, Func<MentionDraft, bool> fits) =>
        OwnerAround(state, token) is >= 0 and var owner && AtHead(state, antecedents, owner) is { } mention && fits(mention) ? mention.Entity : null;

    /// <summary>"A charity was raided before it was shut": the body without a name that is a subject of the same sentence, rather than one named earlier.</summary>
    private static bool HasUnnamedBody(LinkState state, Antecedents antecedents, int token)
    {
        if (!state.HasTree) return false;
        var document = state.Document;
        for (var t = document.SentenceOf(token).FirstToken; t < token; t++)
        {
            if (document.PennTags[t] == "NN" && document.Relations[t] is Deprel.Nsubj or Deprel.NsubjPassive && state.Owner[t] is null && AtHead(state, antecedents, t) is null && PartyNouns.Contains(document.Lemmas[t] ?? state.Form(t))
                && !PartyNouns.IsPerson(document.Lemmas[t] ?? state.Form(t))) return true;
        }

        return false;
    }

    /// <summary>"Mr. Berg said the minister's aides had misled him": the owner of those who act on him in the clause, rather than who speaks of it.</summary>
    private static EntityDraft? OwnerOfSubject(LinkState state, Antecedents antecedents, int token, Func<MentionDraft, bool> fits)
    {
        if (!state.HasTree || state.Document.Relations[token] is not (Deprel.Obj or Deprel.Iobj)) return null;
        var document = state.Document;
        // Up through the infinitives to the verb with a subject of its own.
        for (var verb = document.Heads[token]; verb >= 0; verb = document.Heads[verb])
        {
            for (var child = document.FirstDependent(verb); child >= 0 && child < token; child = document.NextSibling(child))
            {
                if (document.Relations[child] is not Deprel.Nsubj) continue;
                for (var owner = document.FirstDependent(child); owner >= 0; owner = document.NextSibling(owner))
                {
                    if (document.Relations[owner] == Deprel.NmodPossessive && AtHead(state, antecedents, owner) is { } mention && fits(mention)) return mention.Entity;
                }

                return null;
            }

            if (document.Relations[verb] is not (Deprel.Xcomp or Deprel.Advcl or Deprel.Acl)) return null;
        }

        return null;
    }

    /// <summary>"A government was formed in Chad, but it is opposed": the subject of a joined clause is rather the unnamed thing of which the first one speaks.</summary>
    private static bool GoesOnAboutUnnamed(LinkState state, Antecedents antecedents, int token)
    {
        var document = state.Document;
        if (!state.HasTree || !document.Relations[token].Is(Deprel.Nsubj) || document.Heads[token] is not (>= 0 and var clause) || document.Relations[clause] != Deprel.Conj || document.Heads[clause] is not (>= 0 and var first)) return false;
        for (var child = document.FirstDependent(first); child >= 0 && child < token; child = document.NextSibling(child))
        {
            if (!document.Relations[child].Is(Deprel.Nsubj)) continue;
            var lemma = document.Lemmas[child] ?? state.Form(child);
            return document.PennTags[child] == "NN" && AtHead(state, antecedents, child) is null && !PartyNouns.IsPerson(lemma);
        }

        return false;
    }

    /// <summary>"blamed the junta and its backer": a body without a name right before.</summary>
    private static bool FollowsUnnamed(LinkState state, Antecedents antecedents, int token)
    {
        var body = token - 2;
        return state.HasTags && body >= 0 && state.Form(token - 1) is "and" or "or" && state.Document.PennTags[body] == "NN" && state.Owner[body] is null && AtHead(state, antecedents, body) is null && PartyNouns.Contains(state.Lemma(body)) && !PartyNouns.IsPerson(state.Lemma(body));
    }

    /// <summary>"A panel should withdraw its plan": the object is rather that of an unnamed body that acts on it.</summary>
    private static bool IsOfUnnamed(LinkState state, Antecedents antecedents, int token)
    {
        var document = state.Document;
        if (!state.HasTree || document.Relations[token] != Deprel.NmodPossessive || document.Heads[token] is not (>= 0 and var noun) || document.Relations[noun] != Deprel.Obj || document.Heads[noun] is not (>= 0 and var verb)) return false;
        for (var child = document.FirstDependent(verb); child >= 0 && child < token; child = document.NextSibling(child))
        {
            if (document.Relations[child] == Deprel.Nsubj) return document.PennTags[child] == "NN" && AtHead(state, antecedents, child) is null && IsPerson(state, child);
        }

        return false;
    }

    /// <summary>Whether the sentence speaks of somebody without a name before a pronoun, so that this one may be meant rather than anybody named earlier: "took a soldier hostage and would kill him".</summary>
    private static bool HasUnnamed(LinkState state, int token)
    {
        if (!state.HasTree) return false;
        var document = state.Document;
        for (var t = document.SentenceOf(token).FirstToken; t < token; t++)
        {
            if (document.PennTags[t] == "NN" && state.Owner[t] is not { Entity.Type: EntityType.Person } && document.Relations[t] is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Iobj
                && PartyNouns.IsPerson(document.Lemmas[t] ?? state.Form(t))) return true;
        }

        return false;
    }

    private static bool IsPerson(LinkState state, int token) => PartyNouns.Contains(state.Document.Lemmas[token] ?? state.Form(token));

    private static MentionDraft? AtHead(LinkState state, Antecedents antecedents, int head)
    {
        var first = state.Document.SentenceOf(head).FirstToken;
        for (var i = antecedents.Read.Count - 1; i >= 0 && antecedents.Read[i].First >= first; i--)
        {
            if (antecedents.Read[i].Head == head) return antecedents.Read[i];
        }

        return null;
    }

    /// <summary>The subject of the verb that reports the clause whose subject a pronoun is, or the pronoun is part of that subject: "Chad said it", "Chad says its army"; -1 for none.</summary>
    private static int SpeakingSubject(LinkState state, int token)
    {
        if (!state.HasTree) return -1;
        var document = state.Document;
        var noun = document.Relations[token] == Deprel.NmodPossessive ? document.Heads[token] : token;
        if (noun < 0 || document.Relations[noun] is not (Deprel.Nsubj or Deprel.NsubjPassive)) return -1;
        var clause = document.Heads[noun];
        if (clause < 0 || document.Relations[clause] != Deprel.Ccomp || document.Heads[clause] is not (>= 0 and var verb)) return -1;
        for (var child = document.FirstDependent(verb); child >= 0; child = document.NextSibling(child))
        {
            if (document.Relations[child] is Deprel.Nsubj && child < token) return child;
        }

        return Issuer(state, verb);
    }

    /// <summary>"a Hamas statement saying it": whose statement it is; -1 where the text does not say.</summary>
    private static int Issuer(LinkState state, int participle)
    {
        var document = state.Document;
        if (document.PennTags[participle] != "VBG" || document.Relations[participle] != Deprel.Acl || document.Heads[participle] is not (>= 0 and var issued) || !(state.Lemma(issued) is "statement" or "letter" or "message" or "communique" or "report" or "video" or "tape" or "recording")) return -1;
        for (var child = document.FirstDependent(issued); child >= 0 && child < issued; child = document.NextSibling(child))
        {
            if (document.Relations[child] is Deprel.NmodPossessive or Deprel.Compound && state.Owner[child] is not null) return child;
        }

        return -1;
    }

    /// <summary>"The typhoon killed one person in Chad before it hit the coast": the subject of an adverbial clause rather takes up that of the clause above, here one without a name.</summary>
    private static bool MeansSubject(LinkState state, Antecedents antecedents, int token)
    {
        if (!state.HasTree || state.Document.Relations[token] is not (Deprel.Nsubj or Deprel.NsubjPassive)) return false;
        var document = state.Document;
        if (document.Heads[token] is not (>= 0 and var clause) || document.Relations[clause] != Deprel.Advcl || document.Heads[clause] is not (>= 0 and var above)) return false;
        for (var child = document.FirstDependent(above); child >= 0 && child < token; child = document.NextSibling(child))
        {
            if (document.Relations[child] is Deprel.Nsubj or Deprel.NsubjPassive) return document.PennTags[child] == "NN" && state.Owner[child] is null && AtHead(state, antecedents, child) is null && child < above && !IsNamedBeside(state, child);
        }

        return false;
    }

    /// <summary>"the ship, the Marwa,"</summary>
    private static bool IsNamedBeside(LinkState state, int noun)
    {
        for (var child = state.Document.FirstDependent(noun); child >= 0; child = state.Document.NextSibling(child))
        {
            if (child > noun && state.Document.Relations[child] is Deprel.Appos or Deprel.Flat) return true;
        }

        return false;
    }

    /// <summary>Whether a thing was named after the last party, so that an object "it" means that: "Chad drew up a plan, but Niger rejected it".</summary>
    private static bool MeansThing(LinkState state, int token)
    {
        if (!state.Form(token).Equals("it", StringComparison.OrdinalIgnoreCase) || !state.HasTree) return false;
        var document = state.Document;
        for (int t = token - 1, first = document.SentenceOf(token).FirstToken; t >= first; t--)
        {
            if (document.PennTags[t] == "NN" && document.Relations[t] is Deprel.Obj or Deprel.Nmod or Deprel.Obl or Deprel.NsubjPassive && state.Owner[t] is null
                && state.Vocabulary.Groups.Step(WordTrie.Root, state.Word(t)) < 0) return true;
        }

        return false;
    }
}
