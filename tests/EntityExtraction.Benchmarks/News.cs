namespace EntityExtraction.Benchmarks;

/// <summary>Text made up for the benchmarks: news of states that do not act like this.</summary>
internal static class News
{
    private static readonly string[] Openings =
    [
        "{0} and {1} signed an agreement on fisheries in Geneva on Monday, ending a quarrel that had lasted four summers.",
        "The foreign minister of {0}, Marta Lindqvist, accused {1} of jamming the signals of three lighthouses near the border.",
        "{0} will not sell helicopters to {1} unless its parliament agrees, a spokesman for the defence ministry said.",
        "Thousands marched through the capital of {0} to protest against the new tariffs that {1} imposed in March.",
        "\"We have asked {1} to withdraw its observers by the end of May,\" President Daniel Okoye of {0} told reporters.",
    ];

    private static readonly string[] Details =
    [
        "The deal, worth some 2.4 billion euros, was criticized by the opposition, which called it a gift to shipowners.",
        "It supports the plan but rejects the date, according to two diplomats who were not allowed to speak in public.",
        "Her deputy had met their envoy twice in Cairo, where both sides promised to release the sailors they hold.",
        "No one was hurt, although Gen. Ruiz warned that the patrols, backed by drones, could be forced to return fire.",
        "The European Union and the United Nations welcomed the talks; Washington, which had threatened sanctions, stayed silent.",
    ];

    private static readonly string[] States =
        ["Norway", "Kenya", "Peru", "Vietnam", "Portugal", "Jordan", "Canada", "Ghana", "Japan", "Chile", "Turkey", "Poland", "India", "Egypt"];

    /// <summary>A text of some articles of ten sentences each; always the same.</summary>
    public static string Text(int articles)
    {
        var sentences = new List<string>();
        for (var a = 0; a < articles; a++)
        {
            for (var s = 0; s < 5; s++)
            {
                var number = (a * 5) + s;
                var end = s == 4 ? "\n\n" : " ";
                sentences.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, Openings[number % Openings.Length], States[number % States.Length], States[(number * 5 + 3) % States.Length]) + " ");
                sentences.Add(Details[(number + a) % Details.Length] + end);
            }
        }

        return string.Concat(sentences);
    }
}
