namespace EntityExtraction.Rules.Reading;

/// <summary>Names that people know from elsewhere for what is called something else here.</summary>
internal static class Synonyms
{
    public static string? OfRole(string? written) => Suggest(written?.ToLowerInvariant() switch
    {
        "subject" or "subj" or "nsubj" or "actor" or "doer" or "arg0" => "agent",
        "object" or "obj" or "dobj" or "theme" or "undergoer" or "arg1" => "patient",
        "indirect object" or "iobj" or "receiver" or "beneficiary" or "arg2" => "recipient",
        "owner" or "owned by" or "nmod:poss" => "patientOwner",
        "ccomp" or "xcomp" or "complement" => "clause",
        _ => null,
    });

    public static string? OfType(string? written) => Suggest(written?.ToLowerInvariant() switch
    {
        "state" or "nation" or "gpe" => "Country",
        "per" or "human" or "people" => "Person",
        "org" or "company" or "party" => "Organization",
        "loc" or "place" or "city" or "region" => "Location",
        "weapon" or "missile" => "Product",
        "treaty" or "accord" => "Agreement",
        "war" => "Event",
        _ => null,
    });

    private static string? Suggest(string? name) => name is null ? null : $"Did you mean '{name}'?";
}
