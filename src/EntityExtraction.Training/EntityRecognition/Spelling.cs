using static EntityExtraction.Analysis.EntityRecognition.EntityLabels;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Spells some sentences in other ways: corpora differ in whether they part words at hyphens, and people in whether they write capital letters.</summary>
internal static class Spelling
{
    private const int SmallEvery = 16;
    private const int Firsts = (1 << Person) | (1 << Organization) | (1 << Location) | (1 << Miscellaneous) | (1 << Nationality) | (1 << Title);

    /// <summary>The sentence, perhaps spelled in another way: every second one whose names have hyphens is parted at them, every sixteenth is in small letters.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">Its number.</param>
    public static LabelledSentence Vary(LabelledSentence sentence, int number)
    {
        if (number % 2 == 1 && HasHyphenInName(sentence)) sentence = Parted(sentence);
        return number % SmallEvery == SmallEvery - 2 ? sentence with { Forms = Array.ConvertAll(sentence.Forms, form => form.ToLowerInvariant()) } : sentence;
    }

    private static bool HasHyphenInName(LabelledSentence sentence)
    {
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            if ((sentence.Allowed[i] & (1 << Outside)) == 0 && Parts(sentence.Forms[i]).Length > 1) return true;
        }

        return false;
    }

    private static LabelledSentence Parted(LabelledSentence sentence)
    {
        var (forms, allowed) = (new List<string>(), new List<int>());
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            var set = sentence.Allowed[i];
            foreach (var part in Parts(sentence.Forms[i]))
            {
                forms.Add(part);
                allowed.Add(set);
                set = (set & ~Firsts) | ((set & Firsts) << 1);
            }
        }

        return sentence with { Forms = [.. forms], Allowed = [.. allowed] };
    }

    /// <summary>The parts of a word of letters and hyphens, hyphens included; other words are whole.</summary>
    private static string[] Parts(string form)
    {
        var pieces = form.Split('-');
        if (pieces.Length is 1 or > 4 || pieces.Any(p => p.Length < 2 || !p.All(char.IsLetter))) return [form];
        return [.. pieces.SelectMany((piece, i) => i == 0 ? [piece] : new[] { "-", piece })];
    }
}
