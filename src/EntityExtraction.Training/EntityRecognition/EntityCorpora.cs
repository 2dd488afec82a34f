using EntityExtraction.Analysis.EntityRecognition;
using static EntityExtraction.Analysis.EntityRecognition.EntityLabels;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Reads corpora with different label sets into one: where a corpus does not annotate a type, its words stay open between outside and that type.</summary>
internal sealed class EntityCorpora(Corpora corpora, CatalogNames names)
{
    private const int Groups = (1 << Nationality) | (1 << (Nationality + 1));
    private const int Titles = (1 << Title) | (1 << (Title + 1));
    private const int Others = (1 << Miscellaneous) | (1 << (Miscellaneous + 1));

    /// <summary>All that may be trained on; some sentences are varied in spelling.</summary>
    public IEnumerable<LabelledSentence> Train() => All().Select(Spelling.Vary);

    private IEnumerable<LabelledSentence> All() =>
    [
        .. News("gmb/train.bio"),
        .. General("ner/gum-train.bio", open: Titles), // Twice: many kinds of text, and the labels that the default scheme is after.
        .. General("ner/gum-train.bio", open: Titles),
        .. General("ner/wikigold.bio", open: Titles),
        .. General("ner/wnut17-train.bio", open: Titles | Groups),
        .. General("ner/btc-news.bio", open: Titles | Groups | Others),
        .. General("ner/btc-other.bio", open: Titles | Groups | Others),
        .. corpora.Sentences("ewt/train.conllu").Select(new TreebankNames(names).Read),
    ];

    /// <summary>A corpus without titles in names.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">Labels that a word outside names may have all the same, if it looks like one.</param>
    private IEnumerable<LabelledSentence> General(string file, int open)
    {
        foreach (var rows in corpora.Columns(file))
        {
            var forms = rows.Select(r => r[0]).ToArray();
            var allowed = new int[forms.Length];
            for (var i = 0; i < forms.Length; i++)
            {
                var label = Parse(rows[i][^1]);
                allowed[i] = label == Outside ? Open(forms, i, open) : 1 << label;
            }

            yield return new LabelledSentence(forms, allowed);
        }
    }

    private int Open(string[] forms, int i, int open)
    {
        var capital = char.IsUpper(forms[i][0]);
        var set = 1 << Outside;
        if ((open & Titles) != 0 && names.Of([forms[i]]).HasFlag(NameClasses.Title)) set |= Titles;
        if (capital) set |= open & (Groups | Others);
        return set;
    }

    /// <summary>The Groningen Meaning Bank: titles stand inside persons, nationalities are gpe.</summary>
    private IEnumerable<LabelledSentence> News(string file)
    {
        foreach (var rows in corpora.Columns(file))
        {
            var forms = rows.Select(r => r[0]).ToArray();
            var labels = rows.Select(r => r[^1]).ToArray();
            yield return new LabelledSentence(forms, NewsLabels(forms, labels), Inclusive: true);
        }
    }

    private int[] NewsLabels(string[] forms, string[] tags)
    {
        var allowed = new int[forms.Length];
        for (var i = 0; i < forms.Length;)
        {
            if (tags[i] == "O" || tags[i][2..] == "tim")
            {
                allowed[i] = (1 << Outside) | (char.IsUpper(forms[i][0]) && (names.Of([forms[i]]) & (NameClasses.Nationality | NameClasses.Belief)) != 0 ? Groups : 0);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < forms.Length && tags[end] == "I-" + tags[i][2..]) end++;
            var type = TypeOfNews(forms, i, end, tags[i][2..]);
            var name = type == Person ? NameStart(forms, i, end) : i;
            for (var k = i; k < name; k++) allowed[k] = 1 << (k == i ? Title : Title + 1);
            for (var k = name; k < end; k++) allowed[k] = 1 << (k == name ? type : type + 1);
            i = end;
        }

        return allowed;
    }

    private int TypeOfNews(string[] forms, int first, int end, string type)
    {
        var known = names.Of(forms.AsSpan(first, end - first));
        var single = end == first + 1;
        if (single && known.HasFlag(NameClasses.Belief)) return Nationality;
        if (type == "gpe") return known.HasFlag(NameClasses.Country) || !(known.HasFlag(NameClasses.Nationality) || LooksLikeNationality(forms[end - 1])) ? Location : Nationality;
        if (single && type == "geo" && (known & (NameClasses.Nationality | NameClasses.Country | NameClasses.City | NameClasses.Place)) == NameClasses.Nationality) return Nationality;
        if (first > 0 && forms[first - 1] is "Mr." or "Ms." or "Mrs." && type is "org" or "geo") return Person;
        return type switch
        {
            "per" => Person,
            "org" => (known & (NameClasses.Country | NameClasses.Ambiguous)) == NameClasses.Country ? Location : Organization,
            "geo" => Location,
            _ => Miscellaneous,
        };
    }

    /// <summary>Endings of nationalities that the catalog may lack.</summary>
    private static bool LooksLikeNationality(string word) =>
        word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
        || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("can", StringComparison.Ordinal) || word.EndsWith("cans", StringComparison.Ordinal);

    /// <summary>Where the name starts after its titles.</summary>
    private int NameStart(string[] forms, int first, int end)
    {
        var at = first;
        while (at < end)
        {
            var longest = 0;
            for (var n = 1; at + n <= end && n <= 4; n++)
            {
                if (names.Of(forms.AsSpan(at, n)).HasFlag(NameClasses.Title)) longest = n;
            }

            if (longest == 0 && forms[at] is "Prime" or "prime" or "Vice" or "vice" or "Foreign" or "Mr." or "Ms." or "Mrs." or "Dr.") longest = 1;
            if (longest == 0) break;
            at += longest;
        }

        return at;
    }
}
