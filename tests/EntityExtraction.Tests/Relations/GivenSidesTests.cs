using EntityExtraction.Actors;
using EntityExtraction.Actors.Given;
using EntityExtraction.Relations;
using EntityExtraction.Tests.Kit;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Relations;

public sealed class GivenSidesTests
{
    private const string Troops = "Norvia/PROPN/nmod:poss/3 's/PART/case/1 troops/NOUN/nsubj/4 attacked/VERB/root/0 Sudria/PROPN/obj/4";

    [Fact]
    public void A_side_at_a_given_mention_carries_its_id() => Between(Troops, ["Norvia 's troops:Group", "Sudria"], ["Norvia 's troops", "Sudria"], "Norvia 's troops", "Sudria").Should().Be("g0 g1");

    [Fact]
    public void A_possession_counts_as_its_possessor() => Between(Troops, ["Norvia", "Norvia 's troops:Group", "Sudria"], ["Norvia", "Sudria"], "Norvia 's troops", "Sudria").Should().Be("g0 g1");

    [Fact]
    public void A_possession_of_someone_who_is_not_given_is_nobody() => Between(Troops, ["Norvia", "Norvia 's troops:Group", "Sudria"], ["Sudria"], "Norvia 's troops", "Sudria").Should().Be("");

    [Fact]
    public void A_pronoun_counts_as_the_nearest_given_mention_of_its_entity() =>
        Between("Norvia/PROPN/nsubj/2 said/VERB/root/0 Norvia/PROPN/nsubj/4 knows/VERB/ccomp/2 it/PRON/nsubj/6 attacked/VERB/ccomp/4 Sudria/PROPN/obj/6",
            ["Norvia", "it=Norvia", "Sudria"], ["Norvia", "Norvia", "Sudria"], "it", "Sudria").Should().Be("g1 g2");

    [Fact]
    public void Another_name_in_apposition_counts_as_the_mention() =>
        Between("The/DET/det/2 group/NOUN/nsubj/6 ,/PUNCT/punct/4 Zorvan/PROPN/appos/2 ,/PUNCT/punct/4 attacked/VERB/root/0 Sudria/PROPN/obj/6",
            ["Sudria"], ["Zorvan", "Sudria"], "The group", "Sudria").Should().Be("g0 g1");

    [Fact]
    public void What_an_act_is_about_counts_where_nothing_nearer_is_given() =>
        Between("Sudria/PROPN/nsubj/2 banned/VERB/root/0 imports/NOUN/obj/2 of/ADP/case/6 Norvian/ADJ/amod/6 steel/NOUN/nmod/3", ["Sudria"], ["Sudria", "Norvian"], "Sudria", "imports of Norvian steel")
            .Should().Be("g0 g1");

    [Fact]
    public void Whom_an_act_is_against_does_not_count() =>
        Between("Sudria/PROPN/nsubj/2 condemned/VERB/root/0 attacks/NOUN/obj/2 on/ADP/case/5 Norvia/PROPN/nmod/3", ["Sudria"], ["Sudria", "Norvia"], "Sudria", "attacks on Norvia").Should().Be("");

    [Fact]
    public void Two_sides_in_one_mention_are_no_relation() => Between(Troops, ["Norvia", "Norvia 's troops:Group"], ["Norvia 's troops"], "Norvia", "Norvia 's troops").Should().Be("");

    [Fact]
    public void The_smallest_of_nested_mentions_is_meant() =>
        Between("Ada/PROPN/nsubj/6 of/ADP/case/3 Norvia/PROPN/nmod/1 and/CCONJ/cc/5 Tom/PROPN/conj/1 met/VERB/root/0 Sudria/PROPN/obj/6", ["Sudria"],
            ["Ada of Norvia and Tom", "Tom", "Sudria"], "Tom", "Sudria").Should().Be("g1 g2");

    /// <summary>The ids under which a relation between two phrases comes out.</summary>
    private static string Between(string sentence, string[] found, string[] given, string source, string target)
    {
        var document = Parse.Of(sentence);
        var text = document.Text.Original;
        var at = 0;
        var mentions = new List<GivenMention>();
        foreach (var words in given)
        {
            var start = text.IndexOf(words, mentions.Count > 0 && given[mentions.Count - 1] == words ? at + 1 : 0, StringComparison.Ordinal);
            mentions.Add(new GivenMention($"g{mentions.Count}", new TextSpan(start, words.Length)));
            at = start;
        }

        var map = GivenMentionPlacer.Place(document, document.Mentions(found), mentions);
        var relation = new Fights(Side(source), Side(target)) { Sentence = new TextSpan(0, text.Length) };
        return string.Join("; ", new GivenSides(document, map).Between([relation, relation]).Select(r => $"{r.Source.Mention} {r.Target.Mention}"));

        Participant Side(string words)
        {
            var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length);
            var entity = map.Mentions.FirstOrDefault(m => m.Span == span)?.Entity;
            return new Participant(entity?.Name ?? words, entity?.Type, span, words) { Entity = entity };
        }
    }
}
