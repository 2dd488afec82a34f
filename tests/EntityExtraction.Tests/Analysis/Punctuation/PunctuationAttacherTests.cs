using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Punctuation;
using EntityExtraction.Syntax;
using EntityExtraction.Tests.Kit;
using EntityExtraction.Training.Punctuation;

namespace EntityExtraction.Tests.Analysis.Punctuation;

public sealed class PunctuationAttacherTests
{
    [Theory]
    [InlineData("He/PRON/nsubj/2 left/VERB/root/0 ,/PUNCT/punct/1 but/CCONJ/cc/5 stayed/VERB/conj/2", 2, 4)]
    [InlineData("He/PRON/nsubj/2 left/VERB/root/0 (/PUNCT/punct/2 in/ADP/case/5 May/PROPN/obl/2 )/PUNCT/punct/2", 5, 4)]
    [InlineData("He/PRON/nsubj/2 left/VERB/root/0 ./PUNCT/punct/1", 2, 1)]
    public void A_mark_hangs_on_what_it_sets_off(string sentence, int mark, int head) => Attached(PunctuationAttacher.BuiltIn, sentence)[mark].Should().Be(head);

    [Fact]
    public void A_mark_that_something_hangs_on_stays() => Attached(PunctuationAttacher.BuiltIn, "He/PRON/nsubj/2 left/VERB/root/0 ./PUNCT/punct/1 ?/PUNCT/punct/3")[2].Should().Be(0);

    [Fact]
    public void Words_stay_where_they_are() =>
        Attached(PunctuationAttacher.BuiltIn, "He/PRON/nsubj/2 left/VERB/root/0 ,/PUNCT/punct/1 but/CCONJ/cc/5 stayed/VERB/conj/2").Where((_, i) => i != 2).Should().Equal(1, -1, 4, 1);

    [Fact]
    public void In_a_sentence_of_marks_alone_one_bears_the_others() => Attached(PunctuationAttacher.BuiltIn, "./PUNCT/root/0 ./PUNCT/punct/1 ./PUNCT/punct/2").Should().Equal(-1, 0, 0);

    [Fact]
    public void Surroundings_that_were_seldom_seen_teach_nothing()
    {
        var row = new[] { "Go/VERB/root/0 ;/PUNCT/punct/1 run/VERB/parataxis/1" };
        Learned([.. Enumerable.Repeat(row[0], 9)], "Go/VERB/root/0 ;/PUNCT/punct/3 run/VERB/parataxis/1")[1].Should().Be(2);
        Learned([.. Enumerable.Repeat(row[0], 10)], "Go/VERB/root/0 ;/PUNCT/punct/3 run/VERB/parataxis/1")[1].Should().Be(0);
    }

    private static int[] Learned(string[] treebank, string sentence)
    {
        var bytes = PunctuationTrainer.Train([.. treebank.Select(Conllu)]).ToBytes();
        return Attached(new PunctuationAttacher(ModelFile.FromBytes(bytes, "marks", PunctuationAttacher.Kind, PunctuationAttacher.Version)), sentence);
    }

    private static int[] Attached(PunctuationAttacher attacher, string sentence)
    {
        var document = Parse.Of(sentence);
        var heads = document.Heads.ToArray();
        attacher.Attach(document.Forms, heads, document.Relations);
        return heads;
    }

    private static ConlluSentence Conllu(string sentence)
    {
        var lines = sentence.Split(' ').Select((word, i) => word.Split('/') is var w ? $"{i + 1}\t{w[0]}\t{w[0]}\t{w[1]}\t_\t_\t{w[3]}\t{w[2]}\t_\t_" : "");
        return ConlluReader.Read(new StringReader(string.Join('\n', lines) + "\n\n")).Single();
    }
}
