using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;
using static EntityExtraction.Analysis.EntityRecognition.EntityLabels;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>What a treebank without entities tells of them all the same: proper nouns are names of some type, other words are none, and a
/// name that the catalog knows in one sense only is of that type. The rest stays open.</summary>
internal sealed class TreebankNames(CatalogNames names)
{
    private const int Groups = (1 << Nationality) | (1 << (Nationality + 1));
    private const int Titles = (1 << Title) | (1 << (Title + 1));
    private const int Insides = (1 << (Organization + 1)) | (1 << (Location + 1)) | (1 << (Miscellaneous + 1));
    private const int NameTypes = (1 << Person) | (1 << (Person + 1)) | (1 << Organization) | (1 << Location) | (1 << Miscellaneous) | Insides;

    private static readonly HashSet<string> TimeWords = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
         "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
         "AM", "PM", "am", "pm", "EST", "EDT", "CST", "CDT", "PST", "PDT", "GMT", "UTC"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Honorifics = new(["Mr.", "Mrs.", "Ms.", "Dr.", "Dr", "Sir", "Gen.", "Lt.", "General", "President", "Minister", "Professor", "Judge", "Senator", "Sen.", "Gov.", "Governor"], StringComparer.Ordinal);

    private static readonly TreebankList Known = TreebankList.Read();

    public LabelledSentence Read(ConlluSentence sentence)
    {
        var forms = sentence.Words.Select(w => w.Form).ToArray();
        var proper = sentence.Words.Select(w => w.Xpos is "NNP" or "NNPS").ToArray();
        var allowed = new int[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var beside = (i > 0 && proper[i - 1]) || (i + 1 < forms.Length && proper[i + 1]);
            var within = i > 0 && proper[i - 1] && i + 1 < forms.Length && proper[i + 1];
            allowed[i] = proper[i] ? Proper(forms[i]) : Common(forms[i], beside);
            if (within && forms[i] is "-") allowed[i] |= 1 << (Person + 1);
        }

        for (var i = 0; i < forms.Length;)
        {
            var end = i + 1;
            while (proper[i] && end < forms.Length && proper[end]) end++;
            if (proper[i] && TypeOf(forms.AsSpan(i, end - i)) is var type and not Outside)
            {
                for (var k = i; k < end; k++) allowed[k] = 1 << (k == i ? type : type + 1);
            }

            i = end;
        }

        Settle(forms, proper, allowed);
        return new LabelledSentence(forms, allowed);
    }

    /// <summary>Gives the names of the list their types. A name must be all that stands there: no proper noun before it, unless a title, and none after.</summary>
    private void Settle(string[] forms, bool[] proper, int[] allowed)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (i > 0 && proper[i - 1] && !names.Of([forms[i - 1]]).HasFlag(NameClasses.Title) && !Honorifics.Contains(forms[i - 1])) continue;
            for (var n = Math.Min(Known.Longest, forms.Length - i); n > 0; n--)
            {
                if ((i + n < forms.Length && proper[i + n]) || !proper.AsSpan(i, n).Contains(true) || Known.TypeOf(forms.AsSpan(i, n)) is not (var type and not Outside)) continue;
                for (var k = i; k < i + n; k++) allowed[k] = 1 << (k == i ? type : type + 1);
                i += n - 1;
                break;
            }
        }
    }

    private int Proper(string form)
    {
        var known = names.Of([form]);
        var set = NameTypes;
        if (TimeWords.Contains(form.TrimEnd('.'))) set |= 1 << Outside;
        if (known.HasFlag(NameClasses.Title)) set |= Titles | (1 << Outside);
        if ((known & (NameClasses.Nationality | NameClasses.Belief)) != 0) set |= Groups;
        return set;
    }

    private int Common(string form, bool besideName)
    {
        var known = names.Of([form]);
        var set = 1 << Outside;
        if (besideName) set |= Insides;
        if (known.HasFlag(NameClasses.Title)) set |= Titles;
        if (char.IsUpper(form[0]) && (known & (NameClasses.Nationality | NameClasses.Belief)) != 0) set |= Groups;
        return set;
    }

    private int TypeOf(ReadOnlySpan<string> words)
    {
        const NameClasses places = NameClasses.Country | NameClasses.City | NameClasses.Place;
        const NameClasses bodies = NameClasses.Organization | NameClasses.Company;
        var known = names.Of(words);
        if (known == NameClasses.None) return Outside;
        if ((known & ~places) == 0) return Location;
        if ((known & ~bodies) == 0) return Organization;
        return known == NameClasses.Person ? Person : Outside;
    }
}
