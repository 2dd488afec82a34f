using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>From the head tokens of arguments to sides of relations.</summary>
internal sealed partial class FillerReader(SyntaxView view)
{
    private readonly List<int> _list = [];

    private readonly List<Filler> _behind = [];

    /// <summary>Adds what a head stands for: an actor, several ("the two countries"), or a described phrase. Nothing for a pronoun that is not resolved.</summary>
    /// <param name="head">Head token.</param>
    /// <param name="fillers">Where to add.</param>
    /// <param name="without">Heads of phrases that fill other roles and are no part of this one's words.</param>
    public void Read(int head, List<Filler> fillers, List<int>? without = null)
    {
        var before = fillers.Count;
        ReadOne(head, fillers, without);
        if (fillers.Count == before + 1 && fillers[before] is { Participant.Type: EntityType.Group, IsActor: true } several) Examples(several.Head, fillers);
        // "much of Africa, including Chad"
        else if (view.Counted(head) != head && Listed(head) is >= 0 and var example) ReadList(example, fillers);
    }

    private void ReadOne(int head, List<Filler> fillers, List<int>? without)
    {
        if (Pronouns.Antecedent(view, head) is >= 0 and var meant) head = meant;
        head = view.Whole(head);
        head = view.IsParty(head) && view.Tag(head) is not (Upos.Pron or Upos.Det) ? head : view.Counted(head);
        // "two of them": some of those the pronoun stands for.
        if (view.Tag(head) == Upos.Num && view.Child(head, Deprel.Nmod) is >= 0 and var whole && view.Tag(whole) == Upos.Pron)
        {
            if (view.Entities.At(whole).Length == 0) return;
            head = whole;
        }

        var mentions = view.Entities.At(head);
        if (mentions.Length == 0 && view.Tag(head) == Upos.Propn && BearerOfName(head) is >= 0 and var bearer)
        {
            head = bearer;
            mentions = view.Entities.At(head);
        }

        // "Democrat Maria Silva", of which the parser took the party for the head
        if (mentions is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Organization }, ..] && view.Child(head, Deprel.Flat) is >= 0 and var politician && view.IsActor(politician)) mentions = view.Entities.At(politician);
        if (mentions.Length == 0 || (mentions[0].Kind == MentionKind.Description && mentions[0].Entity.Type == EntityType.Group))
        {
            var described = Described(head);
            if (described >= 0 && view.Child(described, Deprel.Conj) >= 0 && ReadList(described, fillers)) return;
            if (described >= 0) mentions = view.Entities.At(described);
            else if (mentions.Length > 0 && NamedBy(head) is >= 0 and var member && ReadList(member, fillers)) return;
        }

        if (mentions.Length == 0)
        {
            var named = NamedBy(head);
            if (named < 0) named = Bearer(head);
            if (named >= 0 && ReadList(named, fillers)) return;
            if (named < 0 && (view.IsParty(head) ? view.NamedPlace(head) : Listed(head)) is >= 0 and var listed && ReadList(listed, fillers)) return;
        }

        if (mentions is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } or { Kind: MentionKind.Name or MentionKind.Description, Entity.Type: EntityType.Organization }, ..] && mentions[0].HeadToken == head && (mentions[0].Kind != MentionKind.Description || view.Xpos(head) == "NNPS") && ArePeople(head, mentions[0].Entity.Type))
        {
            var some = NounPhrase.Of(view, head, without).Span(view.Document);
            var called = Squeeze(view.Document.CleanedTextOf(some));
            fillers.Add(new Filler(new Participant(called, EntityType.Group, some, view.Document.TextOf(some)), called.ToLowerInvariant(), head, null, IsParty: true));
            return;
        }

        if (mentions.Length > 0)
        {
            foreach (var mention in mentions)
            {
                // Of nested mentions the longest counts; of those over the same words all.
                if (mention.FirstToken != mentions[0].FirstToken || mention.TokenCount != mentions[0].TokenCount) break;
                fillers.Add(Of(mention));
            }

            if (mentions[0] is { Kind: MentionKind.Description, Entity.Type: EntityType.Group }) JoinedBefore(mentions[0], fillers);
            return;
        }

        if (BehindPrefix(head) is { } governed)
        {
            fillers.Add(governed);
            return;
        }

        if (Demonstrators.Of(view, head) is { } people)
        {
            var at = view.Document[head].Span;
            fillers.Add(new Filler(new Participant(people, EntityType.Group, at, view.Document.TextOf(at)), Demonstrators.Key + people, head, null, IsParty: true));
            return;
        }

        if (Whoever.LastOf(view, head) is var told && told > head)
        {
            var all = new NounPhrase(head, told).Span(view.Document);
            var who = Squeeze(view.Document.CleanedTextOf(all));
            fillers.Add(new Filler(new Participant(who, EntityType.Group, all, view.Document.TextOf(all)), who.ToLowerInvariant(), head, null, IsParty: true));
            return;
        }

        if (!IsDescription(head) && !IsGerund(head) && PartyModifiers.NameOf(view, head) is null) return;
        var plural = PartyModifiers.NameOf(view, head);
        var party = plural is not null || view.IsParty(head);
        var phrase = view.IsVerb(head) ? NounPhrase.OfGerund(view, head) : NounPhrase.Of(view, head, without);
        var span = phrase.Span(view.Document);
        var text = view.Document.TextOf(span);
        var name = Owned(CoreWords.Of(view, Short(phrase, head), head, party), head);
        name = party ? plural ?? name : TakenUp(phrase, head, name);
        fillers.Add(new Filler(new Participant(name, party ? EntityType.Group : null, span, text), name.ToLowerInvariant(), head, null, party));
    }

    /// <summary>The head of the person's name that a word is a part of, where the tree makes two of it; -1 for none.</summary>
    private int BearerOfName(int token)
    {
        for (var first = token - 1; first >= 0 && first > token - 4; first--)
        {
            foreach (var mention in view.Entities.At(first))
            {
                if (mention.Entity.Type == EntityType.Person && mention.Kind == MentionKind.Name && mention.FirstToken <= token && token < mention.EndToken) return first;
            }
        }

        return -1;
    }

    /// <summary>The person whose name follows a title of several words: "Secretary of State Maria Silva", "the head of the company, Maria Silva"; -1 for none.</summary>
    private int Bearer(int head)
    {
        if (view.Tag(head) is not (Upos.Noun or Upos.Propn)) return -1;
        var end = Math.Min(view.Document[head].Sentence.EndToken, head + 10);
        for (var token = head + 1; token < end; token++)
        {
            foreach (var mention in view.Entities.At(token))
            {
                if (mention.Entity.Type != EntityType.Person || mention.Kind != MentionKind.Name || mention.HeadToken != token) continue;
                var before = mention.FirstToken;
                // "the head of the church, Bishop Maria Silva,"
                if (TitleTable.BuiltIn.StartOf(view.Form, before, head + 1) is var own && own > head + 1) before = own;
                if (before > head + 1 && view.FormIs(before - 1, ",") && mention.EndToken < view.Document.TokenCount && view.Form(mention.EndToken) is "," or ".") before--;
                if (TitleTable.BuiltIn.StartOf(view.Form, before, head) == head) return token;
                // A title with whose it is in between.
                if (TitleTable.BuiltIn.StartOf(view.Form, head + 1, Math.Max(0, head - 3)) >= 0 && (before < mention.FirstToken ? view.FormIs(head + 1, "of") : view.Form(head + 1) is "of" or "to") && Covers(head + 2, before)) return token;
                return IsRightBehind(head, mention) ? token : -1;
            }
        }

        return -1;
    }

    /// <summary>"met the head of the mission in Chad Omar Haddad": a name without a comma after the phrase of somebody, hung on the same verb.</summary>
    private bool IsRightBehind(int head, Mention name)
    {
        if (name.FirstToken < head + 3 || view.Xpos(head) != "NN" || !view.IsParty(head) || view.Head(name.HeadToken) != view.Head(head) || !view.Rel(name.HeadToken).Is(Deprel.Obl) || view.Child(name.HeadToken, Deprel.Case) >= 0) return false;
        for (var token = head + 1; token < name.FirstToken; token++)
        {
            if (!view.Governs(head, token) || view.FormIs(token, ",")) return false;
        }

        return true;
    }

    /// <summary>Whether the words between are one mention, an article apart.</summary>
    private bool Covers(int from, int end)
    {
        if (from < end && view.FormIs(from, "the")) from++;
        for (var token = from; token < end; token++)
        {
            foreach (var mention in view.Entities.At(token))
            {
                if (mention.FirstToken == from && mention.EndToken == end) return true;
            }
        }

        return false;
    }

    public static Filler Of(Mention mention) =>
        new(new Participant(mention.Entity.Name, mention.Entity.Type, mention.Span, mention.Text) { Entity = mention.Entity, Mention = mention.Id }, mention.Entity.Id, mention.HeadToken, mention);

    /// <summary>The actor whose act or possession a described head is; null for none.</summary>
    public Participant? OwnerOf(int head) => Owners.Of(view, head) is { } owner ? Of(owner).Participant : null;

    /// <summary>Who acts through the thing that a head names; null for none.</summary>
    public Filler? ActorBehind(int head)
    {
        head = view.Counted(head);
        if (Owners.OfInstrument(view, head) is { } actor) return Of(actor);
        if (!Instruments.Contains(view.Lemma(head))) return null;
        var party = PartyModifiers.Of(view, head) is >= 0 and var named ? named : Owners.IssuerOf(view, head);
        if (party < 0) return null;
        _behind.Clear();
        Read(party, _behind);
        return _behind.Count == 1 ? _behind[0] : null;
    }

    /// <summary>One of the mentions that the caller gave, where it says whose or which those are who act: "Norvian dairies accused Iran"; null for none.</summary>
    public Filler? GivenBefore(int head)
    {
        if (Measured.Contains(view.Lemma(head))) return null;
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (!(view.Rel(child) is Deprel.NmodPossessive or Deprel.Amod or Deprel.Compound)) continue;
            foreach (var mention in view.Entities.At(child))
            {
                if (mention.Id is not null && mention.Entity.Type.IsActor()) return Of(mention);
            }
        }

        return null;
    }

    /// <summary>They only tell how somebody fares.</summary>
    private static readonly WordClass Measured = new("average currency data economy figure growth index poll rating result score statistic study survey");

    /// <summary>The actor of whom a party noun is said: "Hamas is a group that ...", "lists the militia as an organisation that ..."; -1 for none.</summary>
    private int Described(int head)
    {
        if (!view.IsParty(head) && !(view.Lemma(head).ToLowerInvariant() is "country" or "nation" or "state")) return -1;
        var verb = view.Head(head);
        var described = view.Child(head, Deprel.Cop) >= 0 && Prepositions.Of(view, head) == default ? view.Subject(head)
            : view.Rel(head) is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && Prepositions.Of(view, head) == Role.As
                ? (view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj))
            : -1;
        return described >= 0 && view.IsActor(described) ? described : -1;
    }

    /// <summary>The name that an unnamed head carries: "the president, Vladimir Putin", "its ally Syria".</summary>
    private int NamedBy(int head)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (child > head && view.Rel(child) is Deprel.Appos or Deprel.Flat or Deprel.FlatName && view.IsActor(child) && !NamesConjunct(head, child)) return child;
        }

        if (Appositions.OfOffice(view, head) is >= 0 and var holder) return holder;

        // "helped his rival John Otieno pay", where the parser makes the name the subject of what he does
        var behind = head + 1;
        if (view.Rel(head) == Deprel.Obj && view.IsParty(head) && behind < view.Document.TokenCount && view.Rel(behind) == Deprel.Nsubj && view.Entities.At(behind) is [{ Entity.Type: EntityType.Person }, ..]
            && view.Head(behind) is >= 0 and var act && view.Rel(act) is Deprel.Xcomp or Deprel.Ccomp && view.Head(act) == view.Head(head)) return behind;

        // "Chad, a key ally in the war"
        if (view.Rel(head) == Deprel.Appos && view.Head(head) is >= 0 and var bearer && view.IsActor(bearer) && view.Tag(head) == Upos.Noun && (view.IsParty(head) || view.Lemma(head) is "country" or "nation" or "state" or "kingdom" or "republic")) return bearer;

        // "the warlord Samir Geagea", where the noun hangs on the name
        var name = view.Head(head);
        if (name > head && name - head <= 3 && view.Tag(head) == Upos.Noun && view.IsParty(head) && view.Tag(name) == Upos.Propn
            && view.Rel(head) is Deprel.Compound or Deprel.Flat or Deprel.NmodDescriptive or Deprel.Appos && view.IsActor(name))
        {
            return name;
        }

        // "The countries that joined the bloc are Chad and Togo"
        if (name >= 0 && view.Rel(head) == Deprel.Nsubj && view.Tag(name) == Upos.Propn && view.Child(name, Deprel.Cop) >= 0 && view.IsActor(name) && view.Lemma(head).ToLowerInvariant() is "country" or "nation" or "state") return name;
        return Titles.NamedAfter(view, head);
    }

    /// <summary>"the premier and his counterpart, Maria Silva,": the name behind both is the second one's.</summary>
    private bool NamesConjunct(int head, int name)
    {
        for (var child = view.First(head); child >= 0 && child < name; child = view.Next(child))
        {
            if (child > head && view.Rel(child) == Deprel.Conj && Coordination.SpelledBy(view, child) == name) return true;
        }

        return false;
    }

    private bool IsDescription(int head) => view.Tag(head) switch
    {
        Upos.Propn when view.Form(head) is "Mr." or "Mrs." or "Ms." or "Dr." => false,
        Upos.Noun or Upos.Propn => !TimeWords.IsUnit(view.Lemma(head)) && !TimeWords.IsWeekday(view.Form(head)) && TimeWords.Month(view.Form(head)) == 0,
        // "the run-off"
        Upos.Adp => head >= 2 && view.Form(head - 1) == "-" && view.Rel(head - 2) == Deprel.Compound && view.Head(head - 2) == head && view.Rel(head) is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPassive,
        // Gerunds and participles that the parser made nouns: "supports rebuilding Syria" is no description of a party.
        Upos.Num or Upos.Adj => view.IsParty(head) || view.Child(head, Deprel.Det) >= 0 && view.FormIs(view.Child(head, Deprel.Det), "the"),
        _ => false,
    };

    /// <summary>An act as a thing: "supports <i>sending troops</i>", "voted against <i>raising taxes</i>".</summary>
    private bool IsGerund(int head) => view.Xpos(head) == "VBG" && view.IsVerb(head) && view.Rel(head) is Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl or Deprel.Csubj
        && view.Child(head, Deprel.Nsubj) < 0 && view.Child(head, Deprel.Aux) < 0 && view.Child(head, Deprel.Obj) >= 0;
}
