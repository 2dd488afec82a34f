using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <content>Offices of bodies without a name: "opposition leader", "hospital spokesman".</content>
internal sealed partial class TitleLeads
{
    /// <summary>The common noun of a body before or inside a title: "opposition leader", "hospital spokesman"; -1 for none.</summary>
    private int Common(int title, int end, int floor)
    {
        if (Legislators.Contains(view.Form(end - 1))) return -1;
        if (end - title > 1 && CommonBodies.Contains(view.Lemma(title))) return title;
        // "central bank governor"
        if (end - title > 2 && CommonBodies.Contains(view.Lemma(title + 1)) && view.Tag(title + 1) == Upos.Noun) return title + 1;
        return title - 1 >= floor && view.Tag(title - 1) == Upos.Noun && CommonBodies.Contains(view.Lemma(title - 1)) ? title - 1 : -1;
    }

    private void AddCommon(Mention person, int body, int first, int last)
    {
        var start = body;
        while (start > 0 && view.Tag(start - 1) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Verb && (view.Head(start - 1) == body || view.Head(start - 1) == last) && view.Rel(start - 1) is Deprel.Amod or Deprel.Compound && !Stature.Contains(view.Form(start - 1))) start--;
        var span = TextSpan.FromBounds(view.Document[start].Span.Start, view.Document[body].Span.End);
        var name = view.Document.CleanedTextOf(span);
        // "Police spokesman" begins a sentence.
        if (start == view.Document.SentenceStart(view.Document[start].Sentence.Index) && (start == body || view.Tag(start) == Upos.Noun || view.Form(start) is "Central" or "Provincial" or "Regional" or "Local" or "National" or "Federal") && view.Tag(start) != Upos.Propn) name = char.ToLowerInvariant(name[0]) + name[1..];
        if (PartyNouns.PluralOf(view.Form(body).ToLowerInvariant()) is { } people) name = string.Concat(name.AsSpan(0, name.Length - view.Form(body).Length), people);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), Math.Min(first, body), last, 0.75);
    }

    /// <summary>Adjectives that are said of the one in office.</summary>
    private static readonly WordClass Stature = new("acting chief current deputy ex exiled first former interim late longtime main new newly next old ousted outgoing prominent senior then top veteran young");

    /// <summary>Who are members of their party, and lead nothing of it.</summary>
    private static readonly WordClass Legislators = new("""
        assemblyman assemblywoman candidate candidates congressman congressmen congresswoman congresswomen deputies deputy lawmaker lawmakers legislator legislators member members mp mps nominee
        parliamentarian parliamentarians representative representatives senator senators
        """);

    private static readonly WordClass Gangs = new("boss chieftain godfather kingpin mastermind ringleader warlord");

    private static readonly WordClass Chambers = new("assembly bundestag chamber congress council diet duma house knesset legislature lords majlis parliament senate");

    private static readonly WordClass CommonBodies = new("""
        administration agency airline airport army association authority bank board cabinet cartel church clan club coalition college commission committee company congregation council court department embassy federation force gang government guerrilla hospital junta mafia military militia
        ministry navy network newspaper opposition parliament party police prison rebel school senate separatist service society team tribunal union university
        """);

    /// <summary>"Spokesman", "Secretary-General": titles of those who have no state.</summary>
    private bool IsOfSomeBody(int start, int end) =>
        start == end - 1 && view.Form(start).StartsWith("spokes", StringComparison.OrdinalIgnoreCase)
        || view.Form(end - 1).ToLowerInvariant() is "general" && view.Form(start).ToLowerInvariant() is "secretary" or "director" || view.Form(end - 1).ToLowerInvariant() is "secretary-general" or "director-general";

    /// <summary>The one organization named in the sentence before, for which a spokesman without more words speaks; null for none or several.</summary>
    private Mention? Quoted(Mention person)
    {
        var sentence = view.Document[person.HeadToken].Sentence.Index - 1;
        Mention? only = null;
        foreach (var mention in view.Entities.Mentions)
        {
            if (view.Document[mention.HeadToken].Sentence.Index != sentence || mention.Entity.Type != EntityType.Organization) continue;
            if (only is not null && only.Entity.Id != mention.Entity.Id) return null;
            only = mention;
        }

        return only;
    }
}
