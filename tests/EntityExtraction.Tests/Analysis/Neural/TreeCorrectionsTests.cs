using EntityExtraction.Analysis.Neural;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class TreeCorrectionsTests
{
    private delegate void Correction(ReadOnlySpan<string> forms, Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags);

    private static string[] Corrected(Correction correct, string literal)
    {
        var words = literal.Split(' ').Select(w => w.Split('/')).ToArray();
        var heads = words.Select(w => int.Parse(w[3], System.Globalization.CultureInfo.InvariantCulture) - 1).ToArray();
        var relations = words.Select(w => DeprelExtensions.Parse(w[2])).ToArray();
        correct(words.Select(w => w[0]).ToArray(), heads, relations, words.Select(w => Enum.Parse<Upos>(w[1])).ToArray());
        return [.. words.Select((w, i) => $"{w[0]}/{relations[i].Label()}/{heads[i] + 1}")];
    }

    private static string[] AsGiven(string literal) => [.. literal.Split(' ').Select(w => w.Split('/')).Select(w => $"{w[0]}/{w[2]}/{w[3]}")];

    [Fact]
    public void Shoulder_to_shoulder_is_an_adverb_and_the_phrase_behind_it_the_verbs() =>
        Corrected(TwinAdverbs.Join, "fought/Verb/root/0 shoulder/Noun/obj/1 to/Part/mark/4 shoulder/Verb/advcl/1 with/Adp/case/6 Chad/Propn/obl/4")
            .Should().Equal("fought/root/0", "shoulder/advmod/1", "to/fixed/2", "shoulder/fixed/2", "with/case/6", "Chad/obl/1");

    [Fact]
    public void Two_different_parts_of_the_body_are_no_adverb()
    {
        const string literal = "put/Verb/root/0 hand/Noun/obj/1 on/Adp/case/4 shoulder/Noun/obl/1";
        Corrected(TwinAdverbs.Join, literal).Should().Equal(AsGiven(literal));
    }

    [Fact]
    public void Thanks_to_is_a_preposition() =>
        Corrected(FixedPrepositions.Join, "Chad/Propn/nsubj/2 survived/Verb/root/0 thanks/Noun/obj/2 to/Adp/case/5 Niger/Propn/obl/2")
            .Should().Equal("Chad/nsubj/2", "survived/root/0", "thanks/case/5", "to/fixed/3", "Niger/obl/2");

    [Theory]
    [InlineData("gave/Verb/root/0 thanks/Noun/obj/1 to/Adp/case/4 Niger/Propn/obl/1")]
    [InlineData("sent/Verb/root/0 warm/Adj/amod/3 thanks/Noun/obj/1 to/Adp/case/5 Niger/Propn/nmod/3")]
    public void Thanks_that_somebody_gives_stay_a_noun(string literal) => Corrected(FixedPrepositions.Join, literal).Should().Equal(AsGiven(literal));

    [Fact]
    public void Who_stands_behind_somebody_is_the_subject() =>
        Corrected((forms, heads, relations, _) => InvertedSubjects.Correct(forms, heads, relations), "Behind/Adp/case/2 rebels/Noun/nsubj/3 stands/Verb/root/0 Chad/Propn/obj/3")
            .Should().Equal("Behind/case/2", "rebels/obl/3", "stands/root/0", "Chad/nsubj/3");

    [Fact]
    public void Things_with_a_party_each_are_coordinated() =>
        Corrected(PairedPhrases.Attach, "bought/Verb/root/0 jets/Noun/obj/1 from/Adp/case/4 Chad/Propn/nmod/2 and/Cconj/cc/6 tanks/Noun/conj/4 from/Adp/case/8 Niger/Propn/obl/1")
            .Should().Equal("bought/root/0", "jets/obj/1", "from/case/4", "Chad/nmod/2", "and/cc/6", "tanks/conj/2", "from/case/8", "Niger/nmod/6");

    [Fact]
    public void Parties_behind_one_preposition_stay_together()
    {
        const string literal = "bought/Verb/root/0 jets/Noun/obj/1 from/Adp/case/4 Chad/Propn/nmod/2 and/Cconj/cc/6 Niger/Propn/conj/4";
        Corrected(PairedPhrases.Attach, literal).Should().Equal(AsGiven(literal));
    }
}
