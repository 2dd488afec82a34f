using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;
using EntityExtraction.Training.Neural;

namespace EntityExtraction.Tests.Training.Neural;

public sealed class NeuralTrainerTests : IDisposable
{
    private const string Bank = """
        1	Cats	cat	NOUN	NNS	_	2	nsubj	_	_
        2	sleep	sleep	VERB	VBP	_	0	root	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_

        1	The	the	DET	DT	_	2	det	_	_
        2	minister	minister	NOUN	NN	_	3	nsubj	_	_
        3	praised	praise	VERB	VBD	_	0	root	_	_
        4	cats	cat	NOUN	NNS	_	3	obj	_	_
        5	.	.	PUNCT	.	_	3	punct	_	_

        1	Ministers	minister	NOUN	NNS	_	2	nsubj	_	_
        2	slept	sleep	VERB	VBD	_	0	root	_	_

        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_learns_the_sentences_that_it_reads_often()
    {
        var model = Train(new NeuralSettings { Epochs = 40, Rate = 0.01f });

        model.Should().NotBeEmpty();
        var state = Checkpoint.Load(State, Create);
        state.Checkpoint.Best.Should().Be(100, "three short sentences are easily kept");
    }

    [Fact]
    public void One_thread_and_two_give_the_same_bytes() =>
        Train(new NeuralSettings { Epochs = 3, Threads = 1 }).Should().Equal(Train(new NeuralSettings { Epochs = 3, Threads = 2 }));

    [Fact]
    public void A_resumed_training_ends_as_one_without_a_break()
    {
        Train(new NeuralSettings { Epochs = 4 });
        var whole = File.ReadAllBytes(State);

        // The rate follows the epochs asked for, so that the break is made by patience.
        Interrupt(2);
        File.ReadAllBytes(State).Should().NotEqual(whole);
        Train(new NeuralSettings { Epochs = 4, Resume = true });

        File.ReadAllBytes(State).Should().Equal(whole);
    }

    [Fact]
    public void Words_that_only_the_vectors_know_are_words_of_the_model()
    {
        var path = Path.Combine(_folder.Path, "vectors.txt");
        File.WriteAllLines(path, ["cats 1 0 0.5", "dogs 1 0 0.4", "slept 0 -1 1"]);

        var without = Train(new NeuralSettings { Epochs = 1 });
        var with = Train(new NeuralSettings { Epochs = 1, Vectors = path });

        Words(with).Should().Be(Words(without) + 2, "the sentences hold 'cats' twice, the others once or never");
    }

    [Fact]
    public void A_training_with_vectors_goes_on_with_them_only()
    {
        var path = Path.Combine(_folder.Path, "vectors.txt");
        File.WriteAllLines(path, ["cats 1 0 0.5"]);
        Train(new NeuralSettings { Epochs = 1, Vectors = path });

        var act = () => Train(new NeuralSettings { Epochs = 2, Resume = true });

        act.Should().Throw<FormatException>().WithMessage("*--vectors*");
    }

    [Fact]
    public void Another_seed_gives_another_network() =>
        Train(new NeuralSettings { Epochs = 1, Seed = 1 }).Should().NotEqual(Train(new NeuralSettings { Epochs = 1, Seed = 2 }));

    [Fact]
    public void A_network_with_more_words_begins_where_the_old_one_ended()
    {
        var (old, lexicon) = New(["cats", "sleep"]);
        var (larger, _) = New(["cats", "sleep", "slept"], lexicon);
        var batch = new PackedBatch([new TrainingSentence { Words = [lexicon.NumberOf("cats"), lexicon.NumberOf("slept")] }]);

        Transfer.Copy(old, 2, larger, 3);

        new Ensemble([larger]).Predict(batch)[0].Should().BeEquivalentTo(new Ensemble([old]).Predict(batch)[0]);
        old.Read(batch);
        var expected = old.TagProbabilities(0, 2).Span.ToArray();
        larger.Read(batch);
        larger.TagProbabilities(0, 2).Span.ToArray().Should().Equal(expected);
    }

    public void Dispose() => _folder.Dispose();

    private string State => Path.Combine(_folder.Path, "neural.training");

    private byte[] Train(NeuralSettings settings)
    {
        byte[] model = [];
        var sentences = ConlluReader.Read(new StringReader(Bank), "bank").ToList();
        new NeuralTrainer(WordClasses.Default, settings with { Embedding = 32, Hidden = 32, State = State }).Train(sentences, [("bank", sentences)], [], b => model = b);
        return model;
    }

    private static int Words(byte[] model) => EntityExtraction.Analysis.Models.ModelFile.FromBytes(model, "test", EntityExtraction.Analysis.Neural.NeuralAnalyzer.Kind, EntityExtraction.Analysis.Neural.NeuralAnalyzer.Version).Block<ulong>("vocab").Length;

    private void Interrupt(int after)
    {
        File.Delete(State);
        var stop = new InvalidOperationException("stopped");
        var epochs = 0;
        var sentences = ConlluReader.Read(new StringReader(Bank), "bank").ToList();
        var act = () => new NeuralTrainer(WordClasses.Default, new NeuralSettings { Epochs = 4, Embedding = 32, Hidden = 32, State = State }).Train(sentences, [("bank", sentences)], [], _ =>
        {
            if (++epochs == after) throw stop;
        });
        act.Should().Throw<InvalidOperationException>();
    }

    private static Network Create(Checkpoint checkpoint, bool vectors) => new(checkpoint.Shape, Rows(checkpoint.Vocabulary, new Lexicon()), new Regularization(), 1);

    private static (Network Network, Lexicon Lexicon) New(string[] words, Lexicon? lexicon = null)
    {
        lexicon ??= new Lexicon();
        foreach (var word in new[] { "cats", "sleep", "slept" }) lexicon.NumberOf(word);
        return (new Network(new NetworkShape(32, 32, 128, 128, 5, 4), Rows([.. words.Select(EntityExtraction.Analysis.Neural.WordFeatures.Key)], lexicon), new Regularization(), words.Length), lexicon);
    }

    private static WordRows Rows(ulong[] vocabulary, Lexicon lexicon)
    {
        var rows = new WordRows(new EntityExtraction.Analysis.Neural.WordFeatures(vocabulary, WordClasses.Default), lexicon);
        rows.Update();
        return rows;
    }
}
