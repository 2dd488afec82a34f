using EntityExtraction.Actors;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Rules.Explaining;

public sealed class ExplanationTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("arms.yaml", """
        wordSets: { weapons: [tank, missile] }
        rules:
          - id: aids-send
            relation: aids
            trigger: { verb: [send, "hand over"], noun: [delivery] }
            source: { role: agent, type: [Country, Organization] }
            target: [recipient, to]
            where:
              patient: { lemma: [$weapons] }
              without: { present: false }
          - { id: supports-send, relation: supports, priority: -1, trigger: { verb: [send] }, source: agent, target: to }
          - { id: fights-send-fire, relation: fights, trigger: { verb: [send fire] }, source: agent, target: to }
          - { id: meets, relation: negotiatesWith, trigger: { verb: [meet] }, source: plural, target: plural }
        """);

    private const string Sends = "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2";

    [Fact]
    public void A_relation_tells_rule_trigger_sides_paths_alias_and_confidence()
    {
        var result = Rules.Extract(AnnotatedSentence.Parse(Sends, "Iran", "Damascus=Syria"));
        result.Explain(result.Relations.Single())!.ToString().Should().Be("""
            Iran aids Syria
              rule aids-send in arms.yaml(3), triggered by verb: send
              source is agent 'Iran' (sends -nsubj-> Iran)
              target is to 'Damascus' (sends -obl-> Damascus), Name of Syria
              confidence 0.90: 0.90 (the rule's own)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Each_thing_that_lowers_the_confidence_is_told()
    {
        var result = Rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/6 the/DET/det/6 camp/NOUN/obl/2", "Iran"));
        var explanation = result.Explain(result.Relations.Single())!;
        explanation.Confidence.Should().Equal(new ConfidenceFactor("the rule's own", 0.9), new ConfidenceFactor("the target is described, not named", 0.95));
        explanation.Relation.Confidence.Should().BeApproximately(0.9 * 0.95, 1e-9);
    }

    public static TheoryData<string, string, string> Failures => new()
    {
        { "Iran/PROPN/nsubj/2 left/leave/VERB.VBD/root/0 Damascus/PROPN/obj/2", "aids-send", "failed at trigger: wanted a trigger: verb: send, verb: hand over, noun: delivery; saw verb leave" },
        { "A/DET/det/2 send/NOUN/nsubj/3 left/leave/VERB.VBD/root/0 Damascus/PROPN/obj/3", "aids-send", "failed at trigger: wanted verb: send; saw 'send' as NOUN" },
        { "Iran/PROPN/nsubj/2 hands/hand/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2", "aids-send", "failed at trigger: wanted all words of 'hand over' together; saw 'hands' without the others" },
        { "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 apples/apple/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2", "aids-send", "failed at guards: wanted patient: lemma one of [tank, missile]; saw 'apples': lemma 'apple'" },
        { "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 without/ADP/case/5 fuel/NOUN/obl/2 to/ADP/case/7 Damascus/PROPN/obl/2", "aids-send", "failed at guards: wanted without not filled; saw filled are agent = 'Iran', patient = 'tanks', to = 'Damascus', without = 'fuel'" },
        { "Tanks/tank/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 sent/send/VERB.VBN/root/0 to/ADP/case/5 Damascus/PROPN/obl/3", "aids-send", "failed at source: wanted source: agent filled; saw filled are patient = 'Tanks', to = 'Damascus'" },
        { "Rain/NOUN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2", "supports-send", "failed at source: wanted source: agent is an actor; saw 'Rain': it is no actor" },
        { "Rain/NOUN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2", "aids-send", "failed at source: wanted agent: type one of [Country, Organization]; saw 'Rain': no entity" },
        { "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2", "aids-send", "failed at target: wanted target: recipient or to filled; saw filled are agent = 'Iran', patient = 'tanks'" },
        { "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Iran/PROPN/obl/2", "aids-send", "failed at target: wanted source and target differ; saw 'Iran': it is the source itself" },
        { "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/6 its/PRON/nmod:poss/6 camp/NOUN/obl/2", "aids-send", "failed at pair: wanted the target is no thing of the source's own; saw 'camp': between Iran and its camp" },
        { Sends, "supports-send", "failed at kept: wanted the best finding of the same two; saw aids by rule 'aids-send', which is kept instead" },
        { "Iran/PROPN/nsubj/2 sent/send/VERB.VBD/root/0 fire/NOUN/obj/2 to/ADP/case/5 Damascus/PROPN/obl/2", "supports-send", "failed at precedence: wanted a word that no longer trigger has taken; saw 'send fire', the trigger of a rule that found something" },
        { "Iran/PROPN/nsubj/2 met/meet/VERB.VBD/root/0", "meets", "failed at source: wanted plural: two members at least; saw filled are agent = 'Iran'" },
        { Sends, "aids-send", "found Iran aids Syria" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void The_first_condition_that_failed_is_told_with_what_was_there(string literal, string rule, string expected)
    {
        string[] names = [.. new[] { "Iran", "Damascus" }.Where(literal.Contains)];
        var mentions = names.Select(n => n == "Damascus" ? "Damascus=Syria" : n).ToArray();
        Rules.WhyNot(rule, AnnotatedSentence.Parse(literal, mentions)).ToString().Should().EndWith(expected);
    }

    [Fact]
    public void A_rule_that_is_not_there_is_an_error_with_a_suggestion() =>
        Rules.Invoking(r => r.WhyNot("aids-sent", AnnotatedSentence.Parse(Sends, "Iran"))).Should().Throw<ArgumentException>().WithMessage("There is no rule 'aids-sent'. Did you mean 'aids-send'?*");

    [Fact]
    public void An_explanation_says_that_a_relation_is_denied()
    {
        var result = Rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/3 never/ADV/advmod/3 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/3 to/ADP/case/6 Syria/PROPN/obl/3", "Iran", "Syria"));
        result.Explain(result.Relations.Single())!.ToString().Should().StartWith("not Iran aids Syria\n");
    }

    [Fact]
    public void A_path_goes_up_and_down_the_tree()
    {
        var result = RuleSet.Parse("t.yaml", "rules: [ { id: a, relation: supports, trigger: { verb: [back] }, source: agent, target: patient } ]")
            .Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 left/leave/VERB.VBD/root/0 ,/PUNCT/punct/4 backing/back/VERB.VBG/advcl/2 Syria/PROPN/obj/4", "Iran", "Syria"));
        result.Explain(result.Relations.Single())!.Roles[0].Path.Should().Be("backing <-advcl- left -nsubj-> Iran");
    }

    [Fact]
    public void A_guess_says_that_no_rule_stands_behind_it()
    {
        const string text = "Maria Silva blamed John Miller for the disaster and condemned his plan.";
        var document = new SourceDocument("d", text) { Mentions = [new GivenMention("s", new TextSpan(0, 11)), new GivenMention("m", new TextSpan(19, 11))] };
        var result = EntityExtractor.CreateBuilder().UseRules(RuleSet.Empty.Without("leads-title")).WithOptions(new ExtractionOptions { Mode = ExtractionMode.Recall }).Build().Extract(document);
        var guess = result.Relations.Should().ContainSingle(r => r.IsGuess).Which;
        var explanation = result.Explain(guess)!;
        explanation.IsGuess.Should().BeTrue();
        explanation.ToString().Should().Be($"""
            {guess.Source.Name} opposes {guess.Target.Name}
              no rule: the stance model guessed it from the words of the sentence around 'blamed', the word above both
              source is the given mention s 'Maria Silva' (blamed -nsubj-> Maria)
              target is the given mention m 'John Miller' (blamed -obj-> John)
              confidence {guess.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}: {guess.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)} (how often the model is right where it is this sure)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void All_relations_are_explained_at_once_as_they_are_one_by_one()
    {
        var extractor = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { Mode = ExtractionMode.Recall }).Build();
        var result = extractor.Extract("Ankara backs Azerbaijan, and Iran attacked Iraq. Turkish President Erdogan left. Iraq is no ally of Iran.");
        result.ExplainAll().Select(e => e.ToString()).Should().Equal(result.Relations.Select(r => result.Explain(r)!.ToString()));
    }

    [Fact]
    public void The_whole_library_explains_what_it_finds_in_a_text()
    {
        var result = EntityExtractor.Create().Extract("Ankara backs Azerbaijan. Turkish President Erdogan left.");
        foreach (var relation in result.Relations) result.Explain(relation)!.RuleId.Should().Be(relation.Rule);
        var supports = result.Relations.First(r => r.Type.Name == "supports");
        var explanation = result.Explain(supports)!;
        explanation.File.Should().Be("supports.yaml");
        explanation.Line.Should().BePositive();
        explanation.Roles[0].Alias.Should().EndWith("of Turkey");
        explanation.Confidence.Aggregate(1.0, (p, f) => p * f.Factor).Should().BeApproximately(supports.Confidence, 1e-6);
    }
}
