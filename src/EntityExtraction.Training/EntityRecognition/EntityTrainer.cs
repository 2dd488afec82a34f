using System.Runtime.InteropServices;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Trains the entity recognizer.</summary>
internal sealed class EntityTrainer(WordClasses classes, CatalogNames names, EntityTraining training)
{
    private const int LeastPlain = 10;
    private const int FirstKept = 3;

    /// <summary>Trains.</summary>
    /// <param name="sentences">What to learn from, with tags and trees.</param>
    /// <param name="score">Scores a model; training ends early when some epochs bring nothing. Null: no model is scored.</param>
    /// <returns>The last model: it is a mean over passes, which wavers less than the scores do.</returns>
    public byte[] Train(IReadOnlyList<LabelledSentence> sentences, Func<byte[], (double Score, string Text)>? score)
    {
        var plain = PlainForms(sentences);
        var lists = new ModelWriter("lists", 1);
        NameLists.Write(lists, names.Phrases);
        PlainWords.Write(lists, plain);
        var file = ModelFile.FromBytes(lists.ToBytes(), "lists", "lists", 1);
        var made = new FieldChains(sentences, new EntitySentence(new EntityWords(classes, new PlainWords(file)), new NameLists(file)));
        var trainer = new FieldTrainer(made.Features.Count, training.Field);
        Console.Error.WriteLine($"entities: {made.Features.Count} features, {made.Chains.Count} chains of {made.Chains.Sum(c => c.Allowed.Length)} words");

        var state = training.Resume ? EntityTrainingState.Load(training.State!, trainer) : new EntityTrainingState(0, double.MinValue, 0, []);
        var passes = training.Epochs * training.Runs;
        var progress = new Progress("entities", passes, state.Epoch);
        while (state.Epoch < passes && !(state.BestEpoch > 0 && state.Epoch >= state.BestEpoch + training.Patience))
        {
            var epoch = state.Epoch + 1;
            if (state.Epoch > 0 && state.Epoch % training.Epochs == 0) trainer.Restart();
            var order = made.Chains.ToList();
            var seed = (training.Seed * 1000) + epoch; // An order for each epoch, so that a resumed training goes on as it would have.
            new Shuffling(seed).Shuffle(order);
            var loss = trainer.Pass(order, seed);
            state = state with { Epoch = epoch };
            if ((state.Epoch - 1) % training.Epochs + 1 >= Math.Min(FirstKept, training.Epochs))
            {
                trainer.Keep();
                var model = score is null && epoch < passes ? [] : Write(trainer, made.Features, plain);
                var (value, text) = score is null ? (epoch, "") : score(model);
                state = value > state.BestScore ? new EntityTrainingState(epoch, value, epoch, model) : state with { Model = model };
                progress.Epoch(epoch, FormattableString.Invariant($"loss {loss:F4}, {text}, {model.Length / 1024.0 / 1024:F1} MB"));
            }
            else
            {
                progress.Epoch(epoch, FormattableString.Invariant($"loss {loss:F4}"));
            }

            if (training.State is { } path) state.Save(path, trainer);
        }

        return state.Model;
    }

    private byte[] Write(FieldTrainer trainer, IReadOnlyList<ulong> features, List<string> plain)
    {
        var writer = new ModelWriter(EntityRecognizer.Kind, EntityRecognizer.Version);
        var rows = new List<(ulong, (int, float)[])>();
        Span<float> row = stackalloc float[EntityLabels.Count];
        for (var f = 0; f < features.Count; f++)
        {
            var weights = new List<(int, float)>();
            trainer.MeanWeights(f, row);
            for (var y = 0; y < row.Length; y++)
            {
                if (Math.Abs(row[y]) >= training.LeastWeight) weights.Add((y, row[y]));
            }

            if (weights.Count > 0) rows.Add((features[f], [.. weights]));
        }

        rows.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        NameLists.Write(writer, names.Phrases);
        PlainWords.Write(writer, plain);
        writer.Add<float>("follows", trainer.MeanFollows());
        LinearModelWriter.Write(writer, EntityLabels.Count, rows);
        return writer.ToBytes();
    }

    /// <summary>Forms that are frequent and may always be outside, but for known nationalities and groups.</summary>
    private List<string> PlainForms(IReadOnlyList<LabelledSentence> sentences)
    {
        var counts = new Dictionary<string, (int All, int Named)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, sentence.Forms[i], out _);
                count.All++;
                if ((sentence.Allowed[i] & (1 << EntityLabels.Outside)) == 0) count.Named++;
            }
        }

        return [.. counts.Where(c => c.Value.All >= LeastPlain && c.Value.Named == 0).Select(c => c.Key)
            .Where(form => (names.Of([form]) & (NameClasses.Nationality | NameClasses.Belief)) == 0).Order(StringComparer.Ordinal)];
    }
}
