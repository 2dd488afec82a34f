using System.Text.RegularExpressions;
using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Matches one <see cref="EntityPattern"/>, as many tokens as it can.</summary>
internal sealed class PatternMatcher
{
    private readonly Step[] _steps;

    public PatternMatcher(EntityPattern pattern)
    {
        Pattern = pattern;
        _steps = [.. pattern.Tokens.Select(t => new Step(t))];
    }

    public EntityPattern Pattern { get; }

    /// <summary>Number of tokens from <paramref name="first"/> on that match; 0 for none.</summary>
    public int Match(Document document, EntityMap entities, int first, int end)
    {
        var last = Match(document, entities, 0, first, end);
        return last < 0 ? 0 : last - first;
    }

    /// <summary>The end of the longest match of the steps from one on; -1 for none.</summary>
    private int Match(Document document, EntityMap entities, int step, int at, int end)
    {
        if (step == _steps.Length) return at;
        var repeat = _steps[step].Token.Repeat;
        var least = repeat is Repetition.Once or Repetition.OneOrMore ? 1 : 0;
        var most = repeat is Repetition.Once or Repetition.Optional ? 1 : int.MaxValue;
        var count = 0;
        while (count < most && at + count < end && _steps[step].Accepts(document, entities, at + count)) count++;
        for (; count >= least; count--)
        {
            if (Match(document, entities, step + 1, at + count, end) is >= 0 and var last) return last;
        }

        return -1;
    }

    private sealed class Step(TokenPattern token)
    {
        private readonly HashSet<string>? _forms = token.Forms?.ToHashSet(StringComparer.Ordinal);
        private readonly Regex? _regex = token.Regex is null ? null : new Regex($"^(?:{token.Regex})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

        public TokenPattern Token => token;

        public bool Accepts(Document document, EntityMap entities, int at)
        {
            if (_forms is not null && !_forms.Contains(document.Forms[at])) return false;
            if (token.PartOfSpeech is { } tag && document.UniversalTags[at] != tag) return false;
            if (token.Lemmas is not null && !token.Lemmas.Contains(document.Lemmas[at] ?? document.Forms[at])) return false;
            if (_regex is not null && !_regex.IsMatch(document.Forms[at])) return false;
            return token.Entity is not { } type || IsIn(entities, type, at);
        }

        private static bool IsIn(EntityMap entities, EntityType type, int at)
        {
            foreach (var mention in entities.Mentions)
            {
                if (mention.Entity.Type == type && mention.FirstToken <= at && at < mention.EndToken) return true;
            }

            return false;
        }
    }
}
