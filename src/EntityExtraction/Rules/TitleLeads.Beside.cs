using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <content>Offices behind a name or beside it.</content>
internal sealed partial class TitleLeads
{
    /// <summary>"the Russian president, Vladimir Putin,", "his Iranian counterpart (Manouchehr Mottaki)", "the Pentagon's Robert Gates".</summary>
    private void Beside(Mention person, int floor)
    {
        var mark = person.FirstToken - 1;
        if (mark <= floor) return;
        if (view.FormIs(mark, "'s") || view.FormIs(mark, "’s") || view.FormIs(mark, "'"))
        {
            // "the Daily Post's Peter Otieno reports": one of its reporters.
            if (IsReporting(person)) return;
            if (person.Kind == MentionKind.Name && _byEnd.TryGetValue(mark, out var body) && body.Entity.Type == EntityType.Organization && !IsMedium(body.Entity)) Add(person, body, body.FirstToken, body.EndToken - 1, 0.75);
            return;
        }

        if (!view.FormIs(mark, "(") && !(view.FormIs(mark, ",") && IsApposition(person))) return;
        var start = TitleTable.BuiltIn.StartOf(view.Form, mark, floor);
        if (start < 0) return;
        if ((Inside(start, mark) ?? Before(start, floor, mark - 1)) is { } owner) Add(person, owner, start, mark - 1, 0.9);
    }

    /// <summary>Those of newspapers and stations are their reporters, whatever they are told to do.</summary>
    private static bool IsMedium(Entity body) => ActorCatalog.BuiltIn.ById(body.Id)?.Kind == "media";

    /// <summary>Whether somebody is only named as the one who tells the story: "reports", "has more", "takes us".</summary>
    private bool IsReporting(Mention person)
    {
        var verb = person.EndToken;
        if (verb >= view.Document.TokenCount) return false;
        if (view.Lemma(verb) is "report" or "explain" or "narrate" or "examine" or "profile") return true;
        for (var token = verb + 1; token < Math.Min(view.Document.TokenCount, verb + 4); token++)
        {
            if (view.Form(token).ToLowerInvariant() is "more" or "story" or "details" or "report" or "us") return true;
        }

        return false;
    }

    /// <summary>"Omar Haddad, founder and president of the club,": two offices with one body, which parsers give to the second alone.</summary>
    private void Shared(Mention person)
    {
        var end = Math.Min(person.EndToken + 10, view.Document[person.HeadToken].Sentence.EndToken);
        var first = person.EndToken + 1;
        if (first >= end || !view.FormIs(person.EndToken, ",")) return;
        if (view.Form(first) is "the" or "a" or "former" or "co") first++;
        for (var and = first + 1; and < end - 3 && and <= first + 4; and++)
        {
            if (!view.FormIs(and, "and") || TitleTable.BuiltIn.StartOf(view.Form, and, first) != first) continue;
            for (var of = and + 2; of < end - 1 && of <= and + 5; of++)
            {
                if (!view.FormIs(of, "of")) continue;
                var name = view.FormIs(of + 1, "the") ? of + 2 : of + 1;
                if (_byStart.TryGetValue(name, out var body)) Add(person, body, first, of - 1, 0.8);
                return;
            }
        }
    }

    /// <summary>"Egypt's ambassador to Sudan, Omar Haddad", "the Russian envoy in Ankara Ivan Petrov": the office is of the sender.</summary>
    private bool Accredited(Mention person, int floor)
    {
        var end = person.FirstToken;
        if (end > floor && view.FormIs(end - 1, ",") && IsApposition(person)) end--;
        if (!_byEnd.TryGetValue(end, out var post) || !(post.Entity.Type.IsActor() || post.Entity.Type == EntityType.Location) || post.FirstToken - 1 <= floor) return false;
        var before = post.FirstToken - 1;
        if (view.FormIs(before, "the")) before--;
        if (before <= floor || view.Form(before) is not ("to" or "in" or "at" or "for")) return false;
        var start = TitleTable.BuiltIn.StartOf(view.Form, before, floor);
        if (start < 0 || Before(start, floor, before - 1) is not { } sender) return false;
        Add(person, sender, start, before - 1, 0.85);
        return true;
    }
}
