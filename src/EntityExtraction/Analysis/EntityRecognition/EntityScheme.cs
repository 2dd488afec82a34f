namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>How the recognizer writes out what corpora mark in different ways. The model is the same; a few of its features follow the habits that
/// the corpora of a scheme share.</summary>
public enum EntityScheme
{
    /// <summary>Persons without their titles ("Karzai" in "President Karzai"); nationalities, religions and parties are spans of their own with the
    /// label <c>NORP</c>. What the later layers of this library expect.</summary>
    Names,

    /// <summary>Persons with the title before the name ("President Karzai"), and nationalities ("Afghan") as <c>LOC</c>, as the Groningen Meaning Bank has them.
    /// Religions and parties stay <c>NORP</c>.</summary>
    TitlesAndNationalities,
}
