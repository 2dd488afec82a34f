using System.Text.RegularExpressions;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Tests.Analysis;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Quality;

/// <summary>Holds the extractor to the PLOVER roots that it gave sentences with two marked parties, where the corpora are there. Scores in tests/scores.json may only rise.</summary>
public sealed partial class GivenEventQualityTests
{
    /// <summary>A drop of this much below the recorded score fails.</summary>
    private const double Slack = 0.001;

    [CorporaFact]
    public void Events_between_given_mentions_are_told_as_well_as_before()
    {
        var extractor = EntityExtractor.Create();
        var rows = File.ReadLines(Path.Combine(CorporaFactAttribute.Folder!, "plover", "dev.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(row => (Root: row[1], Document: Read(row[2]))).Where(row => row.Document is not null).ToList();
        var answers = extractor.ExtractAll(rows.Select(row => row.Document!)).Select((outcome, i) => (rows[i].Root, Answer: Root(outcome.Result!.Relations))).ToList();

        var recorded = RecordedScores.Of("plover/dev");
        answers.Select(a => a.Root).Distinct().Average(root => F1(answers, root)).Should().BeGreaterThanOrEqualTo(recorded["macro f1"] - Slack);
        answers.Average(a => a.Root == a.Answer ? 1.0 : 0).Should().BeGreaterThanOrEqualTo(recorded["right"] - Slack);
    }

    /// <summary>The sentence without its marks, and what they mark.</summary>
    private static SourceDocument? Read(string marked)
    {
        var (plain, mentions, starts) = ("", new List<GivenMention>(), new Dictionary<string, int>());
        foreach (var part in Marks().Split(marked))
        {
            if (part is "s" or "t") starts[part] = plain.Length;
            else if (part is not ("/s" or "/t")) plain += part;
            else if (starts.Remove(part[1..], out var start) && plain[start..].Trim() is { Length: > 0 } words)
            {
                mentions.Add(new GivenMention($"{part[1]}{mentions.Count}", new TextSpan(plain.IndexOf(words, start, StringComparison.Ordinal), words.Length)));
            }
        }

        return mentions.Select(m => m.Id[0]).Distinct().Count() == 2 ? new SourceDocument("", plain) { Mentions = mentions } : null;
    }

    /// <summary>The root of the surest relation from a source to a target, else of one from a target to a source.</summary>
    private static string? Root(IReadOnlyList<Relation> relations) => relations.Where(r => r.Plover != PloverRoot.None).OrderByDescending(r => r.Confidence)
        .Where(r => r.Source.Mention![0] != r.Target.Mention![0]).OrderBy(r => r.Source.Mention![0]).Select(r => r.Plover.ToString().ToUpperInvariant()).FirstOrDefault();

    private static double F1(IReadOnlyCollection<(string Root, string? Answer)> answers, string root)
    {
        var right = answers.Count(a => a.Root == root && a.Answer == root);
        return 2.0 * right / (answers.Count(a => a.Root == root) + answers.Count(a => a.Answer == root));
    }

    [GeneratedRegex("<(/?[st])>")]
    private static partial Regex Marks();
}
