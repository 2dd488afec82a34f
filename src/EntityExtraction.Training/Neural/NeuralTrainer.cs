using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Neural;

/// <summary>Trains the network that tags and parses, and writes it as a model.</summary>
/// <remarks>Fixed seeds: the same corpora and seed give the same bytes on processors with the same width of vectors, with one thread or two,
/// in one go or resumed.</remarks>
internal sealed class NeuralTrainer(WordClasses classes, NeuralSettings settings)
{
    private const int BatchTokens = 1000;
    private const int LongestSentence = 120;
    private const int WarmUp = 200;

    private readonly Lexicon _lexicon = new();
    private readonly WordVectors? _vectors = settings.Vectors is { } path ? WordVectors.Load(path, settings.VectorWords) : null;

    /// <summary>Trains and gives each better network to <paramref name="save"/>.</summary>
    /// <param name="train">Annotated sentences.</param>
    /// <param name="dev">Sentences to measure on.</param>
    /// <param name="raw">Sentences without annotation, for the teachers.</param>
    /// <param name="save">Receives the model.</param>
    public void Train(IReadOnlyList<ConlluSentence> train, IReadOnlyList<(string Bank, List<ConlluSentence> Sentences)> dev, IEnumerable<string[]> raw, Action<byte[]> save)
    {
        var inventory = new NeuralInventory(train);
        var learn = train.Where(s => s.Words.Count <= LongestSentence).Select(s => inventory.Convert(s, _lexicon)).ToList();
        var held = dev.Select(d => (d.Bank, Sentences: d.Sentences.Select(s => inventory.Convert(s, _lexicon)).ToList())).ToList();
        var (taught, vocabulary) = settings.Teachers.Count > 0 ? Teach(raw, learn) : ([], Vocabulary(learn));

        var state = new Checkpoint(new NetworkShape(settings.Embedding, settings.Hidden, 128, 128, inventory.Tags.Count, inventory.Relations.Count), vocabulary, 0, 0, 0, 0);
        Network network;
        if (settings is { Resume: true, State: { } path } && File.Exists(path))
        {
            (state, network) = Checkpoint.Load(path, (c, given) => Create(c.Shape, c.Vocabulary, given));
        }
        else if (settings.Start is not null)
        {
            ulong[] known = [];
            var old = Read(settings.Start, (shape, words, given) => Create(shape, known = words, given));
            state = state with { Shape = old.Shape, Vocabulary = Transfer.Extend(known, vocabulary) };
            network = Create(state);
            Transfer.Copy(old, known.Length, network, state.Vocabulary.Length);
        }
        else
        {
            network = Create(state);
        }

        var optimizer = new Optimizer(network, settings.Threads) { Steps = state.Steps };
        var progress = new Progress("neural", settings.Epochs, state.Epoch);
        var part = (int)(taught.Count * settings.TaughtPart);
        var total = settings.Epochs * Math.Ceiling((learn.Sum(s => (double)s.Length) + (settings.TaughtPart * taught.Sum(s => (double)s.Length))) / BatchTokens);
        var warmUp = (float)Math.Min(WarmUp, total / 10);
        for (var epoch = state.Epoch + 1; epoch <= settings.Epochs && epoch - 1 - state.BestEpoch < settings.Patience; epoch++)
        {
            // Each epoch starts its random choices anew, so that a training can be taken up between two.
            var random = new Random((settings.Seed * 1000) + epoch);
            optimizer.Reseed(random.Next());
            double loss = 0;
            var chosen = taught.ToArray();
            random.Shuffle(chosen);
            var batches = Batches([.. learn, .. chosen.Take(part)], random);
            foreach (var batch in batches)
            {
                var rate = settings.Rate * Math.Min(1f, (optimizer.Steps + 1f) / warmUp) * Math.Max(0.01f, 1 - (float)(optimizer.Steps / total));
                loss += optimizer.Learn(batch, rate);
            }

            var scores = held.Select(h => (h.Bank, Score: NeuralScore.Measure(network, h.Sentences, inventory.Tags))).ToList();
            progress.Epoch(epoch, $"loss {loss / batches.Count:F3}, " + string.Join(", ", scores.Select(s => $"{s.Bank} {s.Score}")));
            var sum = scores.Sum(s => s.Score.Las);
            var better = sum > state.Best;
            state = state with { Epoch = epoch, Steps = optimizer.Steps, Best = better ? sum : state.Best, BestEpoch = better ? epoch : state.BestEpoch };
            if (settings.State is not null) state.Save(settings.State, network);
            if (better) save(NeuralModelWriter.Write(network, state.Shape, state.Vocabulary, _vectors, inventory.Tags.Labels, inventory.Relations));
        }
    }

    private Network Create(Checkpoint state) => Create(state.Shape, state.Vocabulary, given: _vectors is not null);

    private Network Create(NetworkShape shape, ulong[] vocabulary, bool given)
    {
        if (given && _vectors is null) throw new FormatException("The state of a training that had vectors of words can be read only with the same vectors (--vectors).");
        var rows = new WordRows(new WordFeatures(vocabulary, classes), _lexicon, given ? _vectors : null);
        rows.Update();
        return new Network(shape, rows, new Regularization(settings.Dropout), settings.Seed);
    }

    /// <summary>Reads the network of a model or of a training's state.</summary>
    private static Network Read(string path, Func<NetworkShape, ulong[], bool, Network> create) => Path.GetExtension(path) == ".bin"
        ? NeuralModelReader.Read(ModelFile.Open(path, NeuralAnalyzer.Kind, NeuralAnalyzer.Version), (shape, words) => create(shape, words, false))
        : Checkpoint.Load(path, (c, given) => create(c.Shape, c.Vocabulary, given)).Network;

    /// <summary>Sentences as the teachers read them, and the words of these and of the annotated ones.</summary>
    private (List<TrainingSentence> Taught, ulong[] Vocabulary) Teach(IEnumerable<string[]> raw, List<TrainingSentence> annotated)
    {
        var sentences = raw.Where(s => s.Length <= LongestSentence).Select(s => new TrainingSentence { Words = [.. s.Select(_lexicon.NumberOf)] }).ToList();
        var ensemble = new Ensemble([.. settings.Teachers.Select(t => Read(t, Create))]);
        var taught = new List<TrainingSentence>();
        foreach (var chunk in sentences.OrderByDescending(s => s.Length).Chunk(32)) taught.AddRange(ensemble.Teach(new PackedBatch(chunk), settings.TaughtWeight));
        Console.Error.WriteLine($"neural: {taught.Count:N0} sentences, {taught.Sum(s => s.Length):N0} words read by {settings.Teachers.Count} teachers");
        return (taught, Vocabulary([.. annotated, .. sentences]));
    }

    /// <summary>Hashes of the words that stand more than once.</summary>
    private ulong[] Vocabulary(List<TrainingSentence> sentences)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var key = WordFeatures.Key(_lexicon[word]);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. counts.Where(c => c.Value > 1).Select(c => c.Key).Order()];
    }

    private static List<List<TrainingSentence>> Batches(List<TrainingSentence> sentences, Random random)
    {
        // Sentences of like length share a batch; the order is random within and between.
        var result = new List<List<TrainingSentence>> { new() };
        var size = 0;
        foreach (var (sentence, _) in sentences.Select(s => (s, Key: s.Length + (random.NextDouble() * 6))).OrderBy(p => p.Key))
        {
            if (size + sentence.Length > BatchTokens && size > 0)
            {
                result.Add([]);
                size = 0;
            }

            result[^1].Add(sentence);
            size += sentence.Length;
        }

        var order = result.ToArray();
        random.Shuffle(order);
        return [.. order];
    }
}
