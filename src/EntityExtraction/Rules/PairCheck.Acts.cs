using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <content>Acts in which one of the two only seems to take part: lists of enemies, separate talks, those who are to suffer something, pronouns for the speaker.</content>
internal sealed partial class PairCheck
{
    private static readonly WordClass Enemies = new("blacklist blacklisted enemy enemies fugitive outlaw outlawed rogue sanction sanctions sponsor sponsoring sponsors terror terrorism terrorist terrorists wanted watchlist");

    private bool IsBlacklist(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role != Role.From || !(view.Lemma(argument.Head) is "list" or "blacklist" or "watchlist" or "register")) continue;
            for (var token = argument.Head; token < Math.Min(view.Document[argument.Head].Sentence.EndToken, argument.Head + 6); token++)
            {
                if (Enemies.Contains(view.Form(token))) return true;
            }

            return argument.Head > 0 && Enemies.Contains(view.Form(argument.Head - 1));
        }

        return false;
    }

    private static readonly WordClass Soldiery = new("army battalion brigade contingent force garrison navy peacekeeper police regiment settler soldier staff troop unit");

    /// <summary>"both held separate talks"</summary>
    private bool HasSeparate(int trigger)
    {
        for (var child = view.First(trigger); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Amod && view.FormIs(child, "separate") || view.Rel(child) == Deprel.Advmod && view.FormIs(child, "separately")) return true;
            if (view.IsVerb(trigger) && view.Rel(child) == Deprel.Obj && HasSeparate(child)) return true;
        }

        return false;
    }

    /// <summary>"called for the prisoners to be freed": whoever is to free them is asked, not they.</summary>
    private bool Suffers(Predicate predicate, int target)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Clause && view.IsVerb(argument.Head) && view.IsPassive(argument.Head) && IsFor(predicate, target)) return true;
        }

        return view.Rel(target) == Deprel.NsubjPassive && view.Head(target) != predicate.Trigger.Index && predicate.Category == PredicateCategory.Verb && view.Rel(view.Head(target)) is Deprel.Ccomp or Deprel.Advcl;
    }

    private static bool IsFor(Predicate predicate, int target)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.For && argument.Head == target) return true;
        }

        return false;
    }

    /// <summary>"called for action on piracy, saying it threatens the ports": a pronoun that is taken for the speaker.</summary>
    private bool SaysOfItself(Predicate predicate, Filler source)
    {
        if (predicate.Meaning.Attribution is not (>= 0 and var speaker) || !Harms.Contains(view.Lemma(predicate.Trigger.Index))) return false;
        if (source.Head != speaker && !(view.Entities.At(speaker) is [var says, ..] && says.Entity.Id == source.Key)) return false;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Agent && view.Tag(argument.Head) == Upos.Pron) return true;
        }

        return false;
    }

    /// <summary>"efforts to end Chad's siege of the town": who is behind the efforts besieges nobody.</summary>
    private bool GivesUpAnothers(Predicate predicate, Filler source)
    {
        if (predicate.Category != PredicateCategory.Verb) return false;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role != Role.Patient || view.Child(argument.Head, Deprel.NmodPossessive) is not (>= 0 and var owner) || view.Tag(owner) == Upos.Pron) continue;
            if (view.Entities.At(owner) is [{ Entity: var whose }, ..] && whose.Type.IsActor() && whose.Id != source.Key && whose.Id != source.Participant.Entity?.State && whose.State != source.Key) return true;
        }

        return false;
    }
}
