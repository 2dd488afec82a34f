using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>Whom a party reproaches when it tells of harm that another does: <i>the rebels say the army shelled the valley</i>, <i>Chad says Niger seized its trucks</i>.</summary>
/// <remarks>For one thread. Only of watchdogs and opponents, and of one state that tells what another has done to its own: what the police tell of robbers, or an army of its enemies, only reports.</remarks>
internal sealed class Reproaches(Findings findings)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "accuses-tell-of-harm";

    /// <summary>Who tells of harm to reproach those who do it.</summary>
    private static readonly WordClass Opponents = new("""
        activist activists amnesty campaigner campaigners critic critics dissident dissidents insurgents ngo observatory opponent opponents opposition rebel rebels rights separatists union watchdog
        """);

    /// <summary>Who tells what has happened, whoever did it.</summary>
    private static readonly WordClass Reporters = new("""
        agency broadcaster coroner court daily doctor doctors hospital hospitals journalist judge media medical medics network newspaper newspapers police prosecutor prosecutors radio report reporter reporters reports
        sources station survivors television tv witness witnesses
        """);

    /// <summary>Harm to them is reported, not reproached.</summary>
    private static readonly WordClass Fair = new("""
        al-qaeda al-qaida fighter fighters guerrilla guerrillas gunman gunmen hideout hideouts insurgency insurgent insurgents jihadist jihadists kidnapper kidnappers militant militants pirate pirates rebel rebels smuggler smugglers
        suspect suspected suspects taleban taliban target targets terrorist terrorists trafficker traffickers
        """);

    private readonly List<Finding> _reproached = [];

    /// <summary>Reads what was found in the sentence.</summary>
    public void Find()
    {
        _reproached.Clear();
        foreach (var finding in findings.OfSentence())
        {
            if (finding.Relation is { Attribution: not null, Polarity: Polarity.Affirmed, Modality: not (Modality.Demanded or Modality.Conditional) } told && IsHarm(told.Type) && IsReproach(told)) _reproached.Add(finding);
        }

        foreach (var finding in _reproached)
        {
            var told = finding.Relation;
            var accuser = told.Attribution!;
            var key = KeyOf(accuser);
            if (key == finding.Source) continue;
            var relation = new Accuses(accuser, told.Source) { Confidence = 0.65, Rule = RuleId, Trigger = told.Trigger, Sentence = told.Sentence };
            findings.AddToldOf(new Finding(relation, key, finding.Source, finding.Trigger, -1));
        }
    }

    private static bool IsHarm(RelationType type) =>
        type.Is(RelationType.Fights) || type.Is(RelationType.Coerces) || type.Is(RelationType.Hinders) || type.Is(RelationType.Seizes) || type.Is(RelationType.Threatens);

    private static bool IsReproach(Relation told)
    {
        var (accuser, doer, harmed) = (told.Attribution!, told.Source, told.Target);
        if (doer.Text.StartsWith("its ", StringComparison.OrdinalIgnoreCase) || doer.Text.StartsWith("their ", StringComparison.OrdinalIgnoreCase)) return false;
        if (Has(accuser.Text, Reporters) || Has(accuser.Name, Reporters) || accuser.Type is null || !accuser.Type.Value.IsActor()) return false;
        if (accuser.Type != EntityType.Person && (Has(accuser.Text, Opponents) || Has(accuser.Name, Opponents))) return !Has(doer.Text, Opponents);
        // The state that tells it is not the one that does it, and what it does it does to those of the first.
        if (StateOf(accuser) is not { } own || StateOf(doer) is not { } other || own == other || Has(harmed.Text, Fair)) return false;
        // Arrests abroad are no reproach unless the state itself holds them.
        if (told.Type.Is(RelationType.Coerces) && doer.Type != EntityType.Country) return false;
        return StateOf(harmed) == own || (told.OfActor is { } owner && StateOf(owner) == own) || (doer.Type == EntityType.Country && told.Type.Is(RelationType.Seizes));
    }

    private static string? StateOf(Participant participant) => participant.Entity is { } entity ? entity.Type == EntityType.Country ? entity.Id : entity.State : null;

    private static string KeyOf(Participant participant) => participant.Entity?.Id ?? participant.Name.ToLowerInvariant();

    private static bool Has(string text, WordClass words)
    {
        foreach (var range in text.AsSpan().SplitAny(' ', '-', ','))
        {
            if (words.Contains(text[range])) return true;
        }

        return false;
    }
}
