using EntityExtraction.Collections;

namespace EntityExtraction.Analysis.Lemmatization;

/// <summary>Verbs of the news with regular forms that treebanks have too seldom, so that endings alone mislead: <i>applauded</i> is no form of "applaude".</summary>
internal static class KnownVerbs
{
    private static readonly WordClass Bases = new("""
        accede ache adore air airdrop amnesty annex applaud ascribe atone audit axe badmouth bang barricade bellyache blitz blockade boot boycott bribe buckle buttonhole buzz cajole cannonade carp cede chafe
        chair chew chime choke circle circumscribe cloud coax cochair codevelop combat compete concede condone contravene convene convoke crusade curb dare debrief defame defraud deplore disinvite dissuade
        disturb dole elicit embezzle enthrone entreat evade evoke exile expedite extradite fax feud flare flex float flout foot forward frame gain garrotte gripe handcuff heap heckle hector hoot hurl ignite
        imagine impair impede implore importune inflame inherit intercede interfere intervene jibe joke knife lambaste laud leaflet lean leap loathe loot maltreat manoeuvre mar marshal mentor merit mete
        miff mistreat modernise modernize muffle muscle muzzle nab nix nuke opine outmanoeuvre overawe owe parole patrol perturb phone pile pipe plunge poke postpone precede probe proscribe provoke
        quarantine quell quiz raid range rankle reannex rebuke resell resile retreat reunite revere revile revoke rifle rile riot root scapegoat scheme scuffle secede seethe shame sheathe shell shore shout
        sidestep smooth snare sniff snipe snoop snub solicit spell stifle stockpile stoke stone strafe stymie subscribe swipe swoop tax telephone thank tout truckle tussle tutor undercut underscore unite
        upbraid uproot usurp vex vie void waterboard whine whinge
        """);

    /// <summary>The verb of which a form with a verb's tag is a regular one; null where it is none of those here.</summary>
    public static string? Of(string form, string penn)
    {
        var word = form.AsSpan();
        switch (penn)
        {
            case "VBD" or "VBN" when word.EndsWith("ed", StringComparison.OrdinalIgnoreCase):
                return Base(word[..^1]) ?? Base(word[..^2]) ?? Undoubled(word[..^2]) ?? (word.EndsWith("ied", StringComparison.OrdinalIgnoreCase) ? Base(string.Concat(word[..^3], "y")) : null);
            case "VBG" when word.EndsWith("ying", StringComparison.OrdinalIgnoreCase) && Base(string.Concat(word[..^4], "ie")) is { } known:
                return known;
            case "VBG" when word.EndsWith("ing", StringComparison.OrdinalIgnoreCase):
                return Base(string.Concat(word[..^3], "e")) ?? Base(word[..^3]) ?? Undoubled(word[..^3]);
            case "VBZ" or "VBP" when word.EndsWith("s", StringComparison.OrdinalIgnoreCase):
                return Base(word[..^1]) ?? (word.EndsWith("es", StringComparison.OrdinalIgnoreCase) ? Base(word[..^2]) : null);
            default:
                return null;
        }
    }

    private static string? Undoubled(ReadOnlySpan<char> stem) => stem.Length > 3 && stem[^1] == stem[^2] ? Base(stem[..^1]) : null;

    private static string? Base(ReadOnlySpan<char> stem)
    {
        var verb = stem.ToString().ToLowerInvariant();
        return Bases.Contains(verb) ? verb : null;
    }
}
