using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Rules.Records;
using EntityExtraction.Rules.Times;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Finds relations by rules over predicates.</summary>
/// <remarks>Immutable and thread-safe. Each word costs one look-up; only a word that triggers a rule is read further.</remarks>
public sealed class RuleRelationExtractor : IRelationExtractor
{
    private static readonly Lazy<RuleRelationExtractor> LazyBuiltIn = new(() => new RuleRelationExtractor(RuleSet.BuiltIn));
    private readonly RuleSet _rules;
    private readonly RelationRecords? _records;

    /// <summary>An extractor for the given rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public RuleRelationExtractor(RuleSet rules) : this(rules, null)
    {
    }

    internal RuleRelationExtractor(RuleSet rules, RelationRecords? records)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (_rules, _records) = (rules, records);
    }

    /// <summary>The extractor with the rules inside the package.</summary>
    public static RuleRelationExtractor BuiltIn => LazyBuiltIn.Value;

    /// <summary>The rules that it applies.</summary>
    public RuleSet Rules => _rules;

    /// <inheritdoc/>
    public IReadOnlyList<Relation> Extract(Document document, EntityMap entities, DateOnly? date = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        return Run(new PredicateReader(document, entities, _rules.Embedding), date, null, cancellationToken);
    }

    /// <summary>Why a relation was found; null where none of the rules found it.</summary>
    internal RelationExplanation? Explain(Document document, EntityMap entities, Relation relation) =>
        RelationExplainer.Pick(Explanations(document, entities, relation.Rule), relation);

    /// <summary>Why everything was found that a rule finds, or all rules where none is named.</summary>
    internal IReadOnlyList<RelationExplanation> Explanations(Document document, EntityMap entities, string? ruleId = null)
    {
        var reader = new PredicateReader(document, entities, _rules.Embedding);
        var trace = new MatchTrace(reader.View, ruleId);
        Run(reader, null, trace, default);
        return trace.Explanations;
    }

    /// <summary>Why a rule found nothing.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    internal WhyNot WhyNot(string ruleId, Document document, EntityMap entities)
    {
        var rule = _rules.Find(ruleId);
        if (rule is null && !CodeRules.Contains(ruleId)) throw new ArgumentException($"There is no rule '{ruleId}'. {DidYouMean.Suggest(ruleId, _rules.Rules.Select(r => r.Id))}".TrimEnd(), nameof(ruleId));
        var reader = new PredicateReader(document, entities, _rules.Embedding);
        var trace = new MatchTrace(reader.View, ruleId);
        Run(reader, null, trace, default);
        var (step, condition, saw) = trace.Furthest ?? TriggerSearch.Run(reader.View, rule);
        return new WhyNot(ruleId, step, condition, saw) { File = rule?.File ?? "", Line = rule?.Line ?? 0 };
    }

    private IReadOnlyList<Relation> Run(PredicateReader reader, DateOnly? date, MatchTrace? trace, CancellationToken cancellationToken)
    {
        var (document, entities) = (reader.View.Document, reader.View.Entities);
        var fillers = new FillerReader(reader.View);
        var findings = new Findings(trace);
        var sink = new RelationSink(reader.View, fillers, new TimeReader(reader.View, date), findings, _records, trace);
        var matcher = new RuleMatcher(reader.View, fillers, sink, trace);
        var titles = new TitleLeads(reader.View, sink);
        var offices = _rules.IsOff(OfficeLeads.RuleId) ? null : new OfficeLeads(reader.View, fillers, sink);
        var bodies = _rules.IsOff(BodyLeads.RuleId) ? null : new BodyLeads(reader.View, sink);
        var members = _rules.IsOff(NameMembers.RuleId) ? null : new NameMembers(reader.View, sink);
        var lists = _rules.IsOff(ListMembers.RuleId) ? null : new ListMembers(reader.View, sink);
        var reproaches = _rules.IsOff(Reproaches.RuleId) ? null : new Reproaches(findings);
        var joint = _rules.IsOff(JointForces.RuleId) ? null : new JointForces(findings);
        var titlesOff = _rules.IsOff(TitleLeads.RuleId);
        var names = NameTokens(entities, document.TokenCount);
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.StartSentence();
            for (int token = document.SentenceStart(s), end = document.SentenceStart(s + 1); token < end; token++)
            {
                Match(reader, matcher, names, token, trace);
                if (!names[token]) offices?.Find(reader, token);
            }

            if (!titlesOff) titles.Find(s);
            bodies?.Find(s);
            members?.Find(s);
            lists?.Find(s);
            reproaches?.Find();
            joint?.Find();
        }

        return findings.Relations();
    }

    private void Match(PredicateReader reader, RuleMatcher matcher, bool[] names, int token, MatchTrace? trace)
    {
        var view = reader.View;
        switch (view.Tag(token))
        {
            // "the Committee to Protect Reporters"
            case Upos.Verb when names[token] && token > 0 && names[token - 1] && view.FormIs(token - 1, "to"):
                break;
            case Upos.Verb:
                if (!IsInsideCompound(view, token) && !IsInsideTitle(view, token))
                {
                    Try(reader, matcher, trace, token, PredicateCategory.Verb, view.Lemma(token));
                    if (IsDescription(view, token)) Try(reader, matcher, trace, token, PredicateCategory.Adjective, view.Form(token));
                }

                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, trace, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.Aux when view.Rel(token) == Deprel.Cop || view.IsVerb(token):
                Try(reader, matcher, trace, token, PredicateCategory.Verb, view.Lemma(token));
                break;
            case Upos.Noun when view.Rel(token) == Deprel.Compound && IsPost(view, view.Head(token)):
                Prefix(reader, matcher, trace, token);
                break;
            case Upos.Noun or Upos.Propn when !names[token]:
                Try(reader, matcher, trace, token, PredicateCategory.Noun, view.Lemma(token));
                Prefix(reader, matcher, trace, token);
                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, trace, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.Noun or Upos.Propn:
                Prefix(reader, matcher, trace, token);
                break;
            case Upos.Adj when IsNoun(view, token):
                Try(reader, matcher, trace, token, PredicateCategory.Noun, view.Lemma(token));
                break;
            case Upos.Adj:
                if (!names[token]) Try(reader, matcher, trace, token, PredicateCategory.Adjective, view.Lemma(token));
                Prefix(reader, matcher, trace, token);
                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, trace, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.Adv when Joint.IsAdverb(view, token):
                Try(reader, matcher, trace, token, PredicateCategory.Adjective, view.Lemma(token));
                break;
            case Upos.X or Upos.Adp or Upos.Adv:
                Prefix(reader, matcher, trace, token);
                break;
            default:
                break;
        }
    }

    /// <summary>"Chad's counteroffensive against": a word in a noun's place that the tagger took for an adjective.</summary>
    private static bool IsNoun(SyntaxView view, int token) =>
        view.Rel(token) is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj or Deprel.Obl or Deprel.Nmod && view.Child(token, Deprel.NmodPossessive) >= 0;

    /// <summary>"is closely aligned with", "a group linked to": a participle that tells a state of things as an adjective does; nobody has done it.</summary>
    private static bool IsDescription(SyntaxView view, int verb) => view.Xpos(verb) == "VBN" && view.IsPassive(verb) && view.Child(verb, Deprel.OblAgent) < 0;

    /// <summary>"beat the defending champion": what such a one defends is a title.</summary>
    private static bool IsInsideTitle(SyntaxView view, int participle) =>
        view.Xpos(participle) == "VBG" && participle + 1 < view.Document.TokenCount && view.Lemma(participle + 1) is "champion" or "titleholder" or "medalist" or "medallist";

    /// <summary>"trade ministers", "aid workers": what a post or trade is about happens to nobody there.</summary>
    private static bool IsPost(SyntaxView view, int noun) =>
        view.Lemma(noun).ToLowerInvariant() is "minister" or "ministry" or "official" or "secretary" or "commissioner" or "envoy" or "expert" or "analyst" or "adviser" or "advisor" or "worker"
            or "agency" or "department" or "correspondent" or "lawyer" or "negotiator" or "delegate" or "representative";

    /// <summary>"long-standing embargo": nobody stands. "Houthi-held areas": somebody holds.</summary>
    private static bool IsInsideCompound(SyntaxView view, int verb) =>
        view.Rel(verb) is Deprel.Amod or Deprel.Compound && Compounds.ModifierOf(view, verb) is >= 0 and var modifier && !view.IsParty(modifier);

    private void Prefix(PredicateReader reader, RuleMatcher matcher, MatchTrace? trace, int token)
    {
        var prefix = Compounds.PrefixOf(reader.View, token);
        if (prefix.Length > 0) Try(reader, matcher, trace, token, PredicateCategory.Prefix, prefix);
    }

    private void Try(PredicateReader reader, RuleMatcher matcher, MatchTrace? trace, int token, PredicateCategory category, string word)
    {
        var candidates = _rules.Index.At(category, word);
        if (candidates.IsEmpty && category is PredicateCategory.Verb or PredicateCategory.Noun) candidates = ByStem(category, reader.View.Form(token));
        Predicate? predicate = null;
        var found = 0;
        RuleIndex.Candidate? of = null;
        foreach (var candidate in candidates)
        {
            // Longer triggers come first. Where one has found something, its head alone means something else: "trade war" is no war.
            // What it says of another kind still holds: who "rejected a request" was asked, and rejected it.
            if (candidate.Phrase.Length < found && (of!.Value.Phrase.TakesNegation || SharesKind(candidate.Rule.Relation, of.Value.Rule.Relation)))
            {
                trace?.Shadowed(candidate.Rule, of.Value.Phrase.Text);
                continue;
            }

            if (!candidate.Phrase.Matches(reader.View, token))
            {
                trace?.WordsMissing(candidate.Rule, candidate.Phrase, token);
                continue;
            }

            predicate ??= reader.Read(token, category);
            // What it says of the one who tells it leaves what is told: "says that Chad does not cooperate with".
            if (matcher.Apply(candidate.Rule, candidate.Phrase, predicate) && candidate.Phrase.Length > 1 && !(candidate.Rule.Source.Count == 1 && candidate.Rule.Source[0] == Role.Speaker)) (found, of) = (candidate.Phrase.Length, candidate);
        }
    }

    private static bool SharesKind(RelationType a, RelationType b)
    {
        if (!a.Is(RelationType.DemandsOf) && !b.Is(RelationType.DemandsOf)) return true;
        return a.Is(b) || b.Is(a);
    }

    /// <summary>Rare words whose lemma is not known: <i>boycotted</i>.</summary>
    private ReadOnlySpan<RuleIndex.Candidate> ByStem(PredicateCategory category, string form)
    {
        if (form.Length < 5) return [];
        var stems = new StemBuffer();
        var count = WordForms.Stems(form, stems);
        for (var i = 0; i < count; i++)
        {
            var candidates = _rules.Index.At(category, stems[i]!);
            if (!candidates.IsEmpty) return candidates;
        }

        return [];
    }

    [System.Runtime.CompilerServices.InlineArray(4)]
    private struct StemBuffer
    {
        private string? _first;
    }

    /// <summary>Words inside names state nothing: the <i>Alliance</i> of the Northern Alliance.</summary>
    private static bool[] NameTokens(EntityMap entities, int count)
    {
        var names = new bool[count];
        foreach (var mention in entities.Mentions)
        {
            if (mention.Kind is not (MentionKind.Name or MentionKind.Acronym or MentionKind.Metonym)) continue;
            for (var t = mention.FirstToken; t < mention.EndToken; t++) names[t] = true;
        }

        return names;
    }
}
