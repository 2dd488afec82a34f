using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Who belongs to a body that a list behind a dash or in brackets spells out: <i>the quartet - Peru, Chile and Brazil -</i>,
/// <i>the permanent members of the council (Peru, Chile and Brazil)</i>.</summary>
/// <remarks>For one thread. Parsers hang such lists on any noun before them, so that the words are read as they stand.</remarks>
internal sealed partial class ListMembers(SyntaxView view, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "member-of-list";

    private const int Least = 3;

    private static readonly WordClass Bodies = new("alliance axis bloc coalition commission committee federation group grouping panel quartet quintet team trio troika union");

    private static readonly WordClass Members = new("countries members nations powers states");

    private readonly List<Mention> _items = [];
    private readonly Dictionary<int, Mention> _names = ByStart(view.Entities);

    public void Find(int sentence)
    {
        var (first, end) = (view.Document.SentenceStart(sentence), view.Document.SentenceStart(sentence + 1));
        for (var mark = first + 1; mark < end - 2; mark++)
        {
            if (view.FormIs(mark, "other")) FindOthers(mark, first);
            if (mark >= end - 4) continue;
            if (!(view.Form(mark) is "-" or "--" or "–" or "—" or "(") || !IsApart(mark)) continue;
            Read(mark + 1, end);
            if (_items.Count < Least || Body(mark, first) is not var (body, key, span)) continue;
            foreach (var item in _items) Add(item, body, key, span);
        }
    }

    /// <summary>A dash between blanks, rather than a hyphen.</summary>
    private bool IsApart(int mark) => view.Document[mark].Span.Start > view.Document[mark - 1].Span.End;

    /// <summary>The names from a token on that commas and "and" join.</summary>
    private void Read(int token, int end)
    {
        _items.Clear();
        while (token < end)
        {
            if (view.Form(token).ToLowerInvariant() is "the" or "and" or "," or "plus")
            {
                token++;
                continue;
            }

            if (!_names.TryGetValue(token, out var item)) return;
            _items.Add(item);
            token = item.EndToken;
        }
    }

    /// <summary>The body named right before the list; for members, what they are members of.</summary>
    private (Participant Body, string Key, TextSpan Span)? Body(int mark, int floor)
    {
        for (var noun = mark - 1; noun >= floor && noun > mark - 8; noun--)
        {
            if (view.Tag(noun) is Upos.Verb or Upos.Aux || view.FormIs(noun, ",")) return null;
            if (Members.Contains(view.Form(noun).ToLowerInvariant())) return Whole(noun, mark, floor) is { } whole ? (FillerReader.Of(whole).Participant, whole.Entity.Id, whole.Span) : null;
            if (view.Xpos(noun) is not ("NN" or "NNP") || !Bodies.Contains(view.Form(noun).ToLowerInvariant())) continue;
            if (view.Entities.At(noun) is [{ Entity.Type: EntityType.Organization } named, ..]) return (FillerReader.Of(named).Participant, named.Entity.Id, named.Span);
            var phrase = NounPhrase.Of(view, noun) with { Last = noun };
            var span = phrase.Span(view.Document);
            var name = view.Document.CleanedTextOf(span);
            return (new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), span);
        }

        return null;
    }

    /// <summary>"members of the council", "G8 members"</summary>
    private Mention? Whole(int members, int mark, int floor)
    {
        for (var token = Math.Max(floor, members - 6); token < mark; token++)
        {
            if (!_names.TryGetValue(token, out var body) || body.Entity.Type != EntityType.Organization || body.EndToken > mark) continue;
            if (body.EndToken == members || token > members && token <= members + 3 && view.FormIs(members + 1, "of")) return body;
        }

        return null;
    }

    private static Dictionary<int, Mention> ByStart(EntityMap entities)
    {
        var byStart = new Dictionary<int, Mention>();
        foreach (var mention in entities.Mentions)
        {
            if (mention.Kind is MentionKind.Name or MentionKind.Acronym or MentionKind.Metonym && mention.Entity.Type is EntityType.Country or EntityType.Organization or EntityType.Person) byStart.TryAdd(mention.FirstToken, mention);
        }

        return byStart;
    }

    private void Add(Mention item, Participant body, string key, TextSpan span)
    {
        var relation = new MemberOf(FillerReader.Of(item).Participant, body) { Confidence = 0.75, Rule = RuleId, Trigger = span, Sentence = view.Document[item.HeadToken].Sentence.Span };
        sink.Add(relation, item.Entity.Id, key, item.HeadToken);
    }
}
