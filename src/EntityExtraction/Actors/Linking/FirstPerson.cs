using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Who speaks in a quotation: <i>"We back Togo," Tom Berg said</i>. Quotations run over sentences, and headlines and captions go without the marks.</summary>
internal static class FirstPerson
{
    /// <summary>How many tokens the name may stand behind the verb of saying.</summary>
    private const int Behind = 8;

    /// <summary>The actor whose words a token is part of; null where nobody known is named for them.</summary>
    public static EntityDraft? SpeakerOf(LinkState state, Antecedents antecedents, int token)
    {
        var sentence = state.Document.SentenceOf(token);
        var here = Read(state, antecedents, sentence, token);
        if (!here.HasMarks) return here.Speaker is null && ByColon(state, sentence, token) is { } named ? named : here.IsReported ? here.Speaker : null;
        if (!here.IsQuoted) return null;
        if (here.HasReport) return here.Speaker;
        // A quotation that goes on after the sentence, or goes on from the one before.
        if (here.EndsInside && sentence.Index + 1 < state.Document.SentenceCount)
        {
            var next = Read(state, antecedents, state.Document.GetSentence(sentence.Index + 1), -1);
            if (next.StartsInside) return next.Speaker;
        }

        if (sentence.Index == 0 || !(here.StartsInside || Quote.Is(state.Form(sentence.FirstToken)))) return null;
        var before = Read(state, antecedents, state.Document.GetSentence(sentence.Index - 1), -1);
        return before.HasMarks ? before.Speaker : null;
    }

    private static Reading Read(LinkState state, Antecedents antecedents, Sentence sentence, int token)
    {
        var startsInside = StartsInside(state, sentence);
        var (inside, quoted, marks, report, reported) = (startsInside, false, false, false, false);
        EntityDraft? speaker = null;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (Quote.Is(state.Form(t)))
            {
                // 'Berg: "I back Togo."'
                if (!inside && speaker is null && t > sentence.FirstToken && state.Form(t - 1) == ":" && Before(state, sentence, t - 1) is { } named) (speaker, report) = (named, true);
                inside = Quote.IsOpening(state.Form(t)) || (!Quote.IsClosing(state.Form(t)) && !inside);
                marks = true;
                continue;
            }

            if (t == token) quoted = inside;
            if (inside || !Speaking.Forms.Contains(state.Form(t))) continue;
            report = true;
            if (speaker is not null) continue;
            speaker = Subject(state, antecedents, sentence, t);
            reported = token >= 0 && IsReport(state, t, token);
        }

        return new Reading(speaker, quoted, marks, startsInside, inside, report, reported);
    }

    /// <summary>Whether the first mark of a sentence ends a quotation that began before it.</summary>
    private static bool StartsInside(LinkState state, Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            var form = state.Form(t);
            if (!Quote.Is(form)) continue;
            if (form != "\"") return Quote.IsClosing(form);
            if (t == sentence.FirstToken) return false;
            var span = state.Document.SpanOf(t);
            return state.Document.SpanOf(t - 1).End == span.Start && (t + 1 >= state.Document.TokenCount || state.Document.SpanOf(t + 1).Start > span.End);
        }

        return false;
    }

    /// <summary>The named subject of a verb of saying, or the person that a pronoun stands for there.</summary>
    private static EntityDraft? Subject(LinkState state, Antecedents antecedents, Sentence sentence, int verb)
    {
        foreach (var mention in state.MentionsIn(sentence.Index, sentence.Index))
        {
            if (mention.IsDropped || !mention.Entity.Type.IsActor() || mention.Entity.Type == EntityType.Group) continue;
            if (mention.End <= verb && verb - mention.End <= 1) return mention.Entity;
            if (!state.HasTree || mention.First - verb > Behind || state.Document.Heads[mention.Head] != verb) continue;
            var relation = state.Document.Relations[mention.Head];
            // "said Tom Berg": parsers take the one right behind for an object.
            if (relation == Deprel.Nsubj || (relation is Deprel.Obj or Deprel.Iobj && mention.First == verb + 1 && state.Is(verb, "said") && !HasSubject(state, verb))) return mention.Entity;
        }

        if (!state.HasTree) return null;
        for (var child = state.Document.FirstDependent(verb); child >= 0; child = state.Document.NextSibling(child))
        {
            if (state.Document.Relations[child] != Deprel.Nsubj) continue;
            var gender = state.Is(child, "he") ? 'm' : state.Is(child, "she") ? 'f' : '?';
            return gender == '?' ? null : antecedents.Find(child, 1, m => m.Entity.Type == EntityType.Person && (m.Entity.Gender == '?' || m.Entity.Gender == gender) && antecedents.IsSubject(m));
        }

        return null;
    }

    private static bool HasSubject(LinkState state, int verb)
    {
        for (var child = state.Document.FirstDependent(verb); child >= 0; child = state.Document.NextSibling(child))
        {
            if (state.Document.Relations[child] == Deprel.Nsubj) return true;
        }

        return false;
    }

    /// <summary>"We back Togo, Tom Berg said": words before the verb of saying, without marks.</summary>
    private static bool IsReport(LinkState state, int verb, int token)
    {
        if (!state.HasTree || verb < token) return false;
        var document = state.Document;
        // The verb of saying stands under what is said, or over it.
        for (var above = token; above >= 0; above = document.Heads[above])
        {
            if (document.Heads[verb] == above && document.Relations[verb] == Deprel.Parataxis) return true;
            if (document.Heads[above] == verb) return document.Relations[above] is Deprel.Ccomp or Deprel.Parataxis && above < verb;
        }

        return false;
    }

    /// <summary>"Berg: I back Togo": the name before the colon, at the beginning of the sentence.</summary>
    private static EntityDraft? ByColon(LinkState state, Sentence sentence, int token)
    {
        // Splitters end a sentence there.
        if (sentence.Index > 0 && state.Form(sentence.FirstToken - 1) == ":" && state.Document.GetSentence(sentence.Index - 1) is var before && sentence.FirstToken - before.FirstToken <= 5) return Before(state, before, sentence.FirstToken - 1);
        foreach (var mention in state.MentionsIn(sentence.Index, sentence.Index))
        {
            if (!mention.IsDropped && mention.Entity.Type == EntityType.Person && mention.Kind == MentionKind.Name && mention.First - sentence.FirstToken <= 1 && mention.End < token && state.Form(mention.End) == ":") return mention.Entity;
        }

        return null;
    }

    /// <summary>The person named right before a token.</summary>
    private static EntityDraft? Before(LinkState state, Sentence sentence, int token)
    {
        foreach (var mention in state.MentionsIn(sentence.Index, sentence.Index))
        {
            if (!mention.IsDropped && mention.End == token && mention.Entity.Type == EntityType.Person && mention.Kind == MentionKind.Name) return mention.Entity;
        }

        return null;
    }

    /// <summary>"He has done well," Tom Berg said of Jane Otieno: of whom the words are that a pronoun of the third person is part of; null where the sentence does not tell.</summary>
    public static EntityDraft? SpokenOf(LinkState state, int token)
    {
        if (!state.HasTree) return null;
        var document = state.Document;
        var sentence = document.SentenceOf(token);
        var quoted = false;
        for (var t = token + 1; t + 2 < sentence.EndToken; t++)
        {
            if (Quote.Is(state.Form(t))) quoted = !Quote.IsOpening(state.Form(t));
            if (!quoted || !state.Is(t, "said") || !state.Is(t + 1, "of")) continue;
            foreach (var mention in state.MentionsIn(sentence.Index, sentence.Index))
            {
                if (!mention.IsDropped && mention.Entity.Type == EntityType.Person && mention.First > t && mention.First <= t + 4 && document.Heads[mention.Head] == t) return mention.Entity;
            }

            return null;
        }

        return null;
    }

    private readonly record struct Reading(EntityDraft? Speaker, bool IsQuoted, bool HasMarks, bool StartsInside, bool EndsInside, bool HasReport, bool IsReported);

    private static class Quote
    {
        public static bool Is(string form) => form is "\"" or "“" or "”" or "„" or "``" or "''";

        public static bool IsOpening(string form) => form is "“" or "„" or "``";

        public static bool IsClosing(string form) => form is "”" or "''";
    }
}
