using EntityExtraction.Analysis.Neural;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class AttributiveParticiplesTests
{
    private static string[] Attached(string literal)
    {
        var words = literal.Split(' ').Select(w => w.Split('/')).ToArray();
        var heads = words.Select(w => int.Parse(w[3], System.Globalization.CultureInfo.InvariantCulture) - 1).ToArray();
        var relations = words.Select(w => DeprelExtensions.Parse(w[2])).ToArray();
        AttributiveParticiples.Attach(words.Select(w => w[0]).ToArray(), heads, relations, words.Select(w => Enum.Parse<Upos>(w[1])).ToArray());
        return [.. words.Select((w, i) => $"{w[0]}/{relations[i].Label()}/{heads[i] + 1}")];
    }

    [Fact]
    public void A_neighbouring_state_hangs_on_the_word_before_its_preposition() =>
        Attached("troops/Noun/root/0 in/Adp/mark/3 neighboring/Verb/acl/1 Chad/Propn/obj/3").Should().Equal("troops/root/0", "in/case/4", "neighboring/amod/4", "Chad/nmod/1");

    [Fact]
    public void A_visiting_president_who_is_told_something_is_the_object() =>
        Attached("Mali/Propn/nsubj/2 told/Verb/root/0 visiting/Verb/xcomp/2 President/Propn/nmod:desc/5 Silva/Propn/obj/3").Should().Equal("Mali/nsubj/2", "told/root/0", "visiting/amod/5", "President/nmod:desc/5", "Silva/obj/2");

    [Fact]
    public void A_visiting_minister_who_says_something_is_the_subject() =>
        Attached("visiting/Verb/csubj/4 Minister/Propn/nmod:desc/3 Silva/Propn/obj/1 spoke/Verb/root/0").Should().Equal("visiting/amod/3", "Minister/nmod:desc/3", "Silva/nsubj/4", "spoke/root/0");

    [Theory]
    [InlineData("left/Verb/root/0 after/Sconj/mark/3 visiting/Verb/advcl/1 President/Propn/nmod:desc/5 Silva/Propn/obj/3")]
    [InlineData("troops/Noun/nsubj/4 visiting/Verb/acl/1 Chad/Propn/obj/2 left/Verb/root/0")]
    [InlineData("said/Verb/root/0 developing/Verb/ccomp/1 weapons/Noun/obj/2")]
    [InlineData("states/Noun/nsubj/4 neighboring/Verb/acl/1 Chad/Propn/obj/2 left/Verb/root/0")]
    public void What_somebody_does_stays_a_verb(string literal) =>
        Attached(literal).Should().Equal(literal.Split(' ').Select(w => w.Split('/')).Select(w => $"{w[0]}/{w[2]}/{w[3]}"));
}
