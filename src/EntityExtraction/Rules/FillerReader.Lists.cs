using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Several that one phrase names.</content>
internal sealed partial class FillerReader
{
    /// <summary>"NATO and Chadian forces": a body that stands beside a state's forces, though the parser made it a modifier of them.</summary>
    private void JoinedBefore(Mention group, List<Filler> fillers)
    {
        var and = group.FirstToken - 1;
        if (and < 1 || !view.FormIs(and, "and")) return;
        foreach (var mention in view.Entities.At(and - 1))
        {
            if (mention.EndToken == and && mention.Entity.Type == EntityType.Country && mention.Kind is MentionKind.Name or MentionKind.Acronym && view.Rel(mention.HeadToken) is Deprel.Compound or Deprel.Amod && view.Head(mention.HeadToken) == group.HeadToken)
            {
                // "U.S. and Afghan forces": the forces of both.
                var name = mention.Text + " " + view.Form(group.HeadToken);
                fillers.Add(new Filler(new Participant(name, EntityType.Group, mention.Span, mention.Text), name.ToLowerInvariant(), mention.HeadToken, null, IsParty: true));
            }

            if (mention.EndToken == and && mention.Entity.Type == EntityType.Organization && mention.Kind is MentionKind.Name or MentionKind.Acronym
                && view.Rel(mention.HeadToken) is Deprel.Compound or Deprel.Amod && view.Head(mention.HeadToken) == group.HeadToken) fillers.Add(Of(mention));
        }
    }

    /// <summary>Adds the actors of a list: "NATO allies Turkey and Greece", "states including Peru and Chile".</summary>
    private bool ReadList(int first, List<Filler> fillers)
    {
        _list.Clear();
        Coordination.Expand(view, first, -1, _list);
        var before = fillers.Count;
        foreach (var member in _list)
        {
            var mentions = view.Entities.At(member);
            // "Silva and the union's leader John Otieno"
            if (mentions.Length == 0 && member != first && NamedBy(member) is >= 0 and var named) mentions = view.Entities.At(named);
            if (mentions.Length > 0 && (member == first || mentions[0].Entity.Type.IsActor())) fillers.Add(Of(mentions[0]));
        }

        return fillers.Count > before;
    }

    /// <summary>"ten people, including two officers and a cleric": those among several who are told apart stand beside all of them.</summary>
    private void Examples(int head, List<Filler> fillers)
    {
        if (view.Xpos(head) is not ("NNS" or "NNPS") && !PartyNouns.IsQuantity(view.Lemma(head)) || Example(head) is not (>= 0 and var first)) return;
        var members = new List<int>();
        Coordination.Expand(view, first, -1, members);
        foreach (var member in members)
        {
            if (!view.IsParty(member)) continue;
            var before = fillers.Count;
            ReadOne(member, fillers, null);
            for (var i = fillers.Count - 1; i >= before; i--)
            {
                if (!fillers[i].IsActor || fillers.FindIndex(f => f.Key == fillers[i].Key) < i) fillers.RemoveAt(i);
            }
        }
    }

    /// <summary>The head of the first example of a plural; -1 for none.</summary>
    private int Example(int head)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (child > head && view.Rel(child).Is(Deprel.Nmod) && IsExample(child)) return child;
            // "ministers, notably John Otieno"
            if (child > head && view.Rel(child) == Deprel.Appos && view.Child(child, Deprel.Advmod) is >= 0 and var marker && Singling.Contains(view.Form(marker)) && marker < child && (view.IsParty(child) || NamedBy(child) >= 0)) return child;
        }

        var verb = view.Head(head);
        for (var steps = 0; steps < 3 && verb >= 0 && !view.IsVerb(verb); steps++) verb = view.Head(verb);
        if (verb < 0 || !view.IsVerb(verb)) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > head && view.Rel(child).Is(Deprel.Obl) && IsExample(child) && IsLastPlural(head, view.Child(child, Deprel.Case))) return child;
        }

        return Singled(head);
    }

    /// <summary>"Several deputies denounced the statement, including Maria Silva", "mocked his rivals, especially Juan Costa": the first of those told apart behind a comma,
    /// wherever the tree hangs it; -1 for none.</summary>
    private int Singled(int head)
    {
        var end = Math.Min(view.Document.SentenceOf(head).EndToken - 1, head + 40);
        for (var marker = head + 2; marker < end; marker++)
        {
            if (!(view.FormIs(marker, "including") || Singling.Contains(view.Form(marker))) || !(view.FormIs(marker - 1, ",") || view.FormIs(marker - 1, "most") && view.FormIs(marker - 2, ","))) continue;
            var example = view.Head(marker);
            return example > marker && example - marker < 12 && view.IsNominal(example) && (view.IsActor(example) || NamedBy(example) >= 0) && IsLastPlural(head, marker) ? example : -1;
        }

        return -1;
    }

    private static readonly WordClass Singling = new("chiefly especially mainly mostly notably particularly primarily");

    private bool IsExample(int phrase) =>
        view.Child(phrase, Deprel.Case) is >= 0 and var marker && (view.FormIs(marker, "including") || view.FormIs(marker, "such") && view.FormIs(marker + 1, "as")) && (view.IsParty(phrase) || NamedBy(phrase) >= 0);

    /// <summary>Whether no other plural for people stands between a plural and the word that leads examples.</summary>
    private bool IsLastPlural(int head, int marker)
    {
        for (var token = head + 1; token < marker; token++)
        {
            if (view.Xpos(token) is "NNS" or "NNPS" && view.IsParty(token)) return false;
        }

        return marker > head;
    }

    /// <summary>The first of those whom a plural names as its examples; for a kind of place the place of that name ("the town of X"); -1 for none.</summary>
    private int Listed(int head)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (child < head || !view.Rel(child).Is(Deprel.Nmod) || view.Entities.At(child).Length == 0) continue;
            var marker = Prepositions.Marker(view, child);
            if ((marker is "including" or "such" or "like" || (marker == "as" && IsSuch(head))) && view.IsActor(child) && !(view.Xpos(head) == "NN" && IsPerson(child))) return child;
        }

        return Detached(head) is >= 0 and var example ? example : view.NamedPlace(head);
    }

    /// <summary>"such states as Peru and Chile"</summary>
    private bool IsSuch(int head)
    {
        for (var child = view.First(head); child >= 0 && child < head; child = view.Next(child))
        {
            if (view.FormIs(child, "such")) return true;
        }

        return false;
    }

    /// <summary>Examples right behind a plural that the tree hangs on its verb: "drew criticism from states nearby, including Peru and Chile"; -1 for none.</summary>
    private int Detached(int head)
    {
        var verb = view.Head(head);
        for (var steps = 0; steps < 3 && verb >= 0 && !view.IsVerb(verb); steps++) verb = view.Head(verb);
        if (verb < 0 || !view.IsVerb(verb)) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child < head || !view.Rel(child).Is(Deprel.Obl) || !view.IsActor(child) || view.Child(child, Deprel.Case) is not (>= 0 and var marker) || !view.FormIs(marker, "including")) continue;
            var last = marker - 1;
            if (view.FormIs(last, ",")) last--;
            for (var steps = 0; steps < 6 && last > head; steps++) last = view.Head(last);
            if (last == head && !(view.Xpos(head) == "NN" && IsPerson(child))) return child;
        }

        return -1;
    }

    /// <summary>No person is an example of one thing: "rejected the statement, including Maria Silva".</summary>
    private bool IsPerson(int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person }, ..];
}
