using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>Help, praise and backing that the words around them give to somebody.</summary>
public sealed class FriendsTests
{
    [Theory]
    [InlineData("Chad joined the bank with strong support from Norway.", "Norway", "Chad")]
    [InlineData("With support from Norway, Chad joined the bank.", "Norway", "Chad")]
    [InlineData("Kofi Mensah won the backing of Norway for his plan.", "Norway", "Kofi Mensah")]
    [InlineData("Sudan launched air strikes in support of Chad.", "Sudan", "Chad")]
    [InlineData("Kofi Mensah used Facebook to praise Maria Silva.", "Kofi Mensah", "Maria Silva")]
    [InlineData("A former singer, Kofi Mensah has backed Maria Silva.", "Kofi Mensah", "Maria Silva")]
    [InlineData("Leaders, notably Kofi Mensah, have backed Maria Silva.", "Kofi Mensah", "Maria Silva")]
    [InlineData("Greenpeace ran an advert thanking Maria Silva.", "Greenpeace", "Maria Silva")]
    [InlineData("Two Democrats said they support Maria Silva.", "Two Democrats", "Maria Silva")]
    public void Whoever_helps_or_praises_is_for_whom_it_is_meant(string text, string source, string target) =>
        Told.ByText(text).Should().Contain($"{source} supports {target}");

    [Fact]
    public void What_somebody_has_done_is_his_act() =>
        BuiltInRules.Load().Extract(AnnotatedSentence.Parse("Peru/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 the/DET.DT/det/4 job/job/NOUN.NN/obj/2 Chad/PROPN.NNP/nsubj/7 has/have/AUX.VBZ/aux/7 done/do/VERB.VBN/acl:relcl/4", "Peru", "Chad"))
            .Relations.Should().ContainSingle().Which.OfActor!.Name.Should().Be("Chad");

    [Fact]
    public void Who_is_helped_is_the_one_named_behind_the_description() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 helped/help/VERB.VBD/root/0 its/PRON.PRP$/nmod:poss/4 neighbour/neighbour/NOUN.NN/obj/2 Silva/PROPN.NNP/nsubj/6 pay/pay/VERB.VB/xcomp/2", "Chad", "Silva:Person").Should().Contain("Chad supports Silva");

    [Fact]
    public void Who_urges_others_not_to_back_somebody_does_not_back_him() =>
        Told.ByText("Kofi Mensah urged the union not to back Maria Silva.").Should().NotContain("Kofi Mensah supports Maria Silva");

    [Fact]
    public void Whom_one_picks_to_do_something_does_it() =>
        Told.ByText("Kofi Mensah picked Maria Silva to run the bank.").Should().Contain("Maria Silva leads bank").And.NotContain("Kofi Mensah leads bank");

    [Fact]
    public void What_has_a_verb_of_its_own_is_not_denied_by_the_words_before_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/4 will/AUX.MD/aux/4 not/PART.RB/advmod/4 leave/leave/VERB.VB/root/0 but/CCONJ.CC/cc/9 it/PRON.PRP/expl/9 is/be/AUX.VBZ/cop/9 a/DET.DT/det/9 friend/friend/NOUN.NN/conj/4 of/ADP.IN/case/11 Niger/PROPN.NNP/nmod/9", "Chad", "Niger")
            .Should().Contain("Chad supports Niger");
}
