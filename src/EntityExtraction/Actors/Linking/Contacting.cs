using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Verbs by which somebody reaches another to do something to or with that one: <i>telephoned the premier to congratulate him</i>. Whoever reaches does it, not who is reached.</summary>
internal static class Contacting
{
    private static readonly WordClass Verbs = new("cable contact email meet message phone ring telephone visit");

    /// <summary>What one says to somebody whom one calls or writes to; one who is called to testify acts himself.</summary>
    private static readonly WordClass Greeting = new("apologise apologize assure complain congratulate convey discuss express inform offer reassure thank wish");

    /// <param name="verb">Lemma of the verb.</param>
    /// <param name="purpose">Lemma of what is done by it.</param>
    public static bool IsBy(string verb, string purpose) => Verbs.Contains(verb) || verb is "call" or "write" && Greeting.Contains(purpose);
}
