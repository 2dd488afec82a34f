using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Some of a people, who are not the state.</content>
internal sealed partial class FillerReader
{
    /// <summary>"two Chadians", "a Chadian": some of the people, not the state.</summary>
    private bool ArePeople(int head, EntityType type)
    {
        if (view.Tag(head) is not (Upos.Noun or Upos.Propn) || view.Rel(head) == Deprel.Compound || (type == EntityType.Organization && !view.Form(head).EndsWith('s'))) return false;
        for (var child = view.First(head); child >= 0 && child < head; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nummod || (view.Rel(child) == Deprel.Det && view.Form(child).ToLowerInvariant() is "a" or "an" or "some" or "several" or "many" or "another")
                || (view.Rel(child) == Deprel.Det && view.FormIs(child, "the") && IsOneOfPeople(head))
                || (view.Rel(child) == Deprel.Amod && view.Form(child).ToLowerInvariant() is "several" or "many" or "other" or "young" or "dead" or "few")) return true;
        }

        return false;
    }

    /// <summary>"the Palestinian": one of the people; "the French", "the Chinese" are all of them.</summary>
    private bool IsOneOfPeople(int head) => view.Xpos(head) is "NN" or "NNP" && view.Form(head) is [.., 'a', 'n'] or [.., 'q' or 't' or 'l' or 'd' or 'n', 'i'];
}
