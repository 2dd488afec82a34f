using System.Diagnostics;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Segmentation;

namespace EntityExtraction.Training.Segmentation;

/// <summary>What the commands <c>train segmenter</c> and <c>evaluate segmentation</c> do.</summary>
internal static class SegmentationCommands
{
    private static readonly string[] Treebanks = ["ewt", "gum"];

    /// <summary>Trains on the train parts, sets the threshold on the dev parts and writes <c>segmenter.bin</c>.</summary>
    public static int Train(string corpora, string outFolder, TextWriter output)
    {
        var examples = new BoundaryExamples();
        foreach (var treebank in Treebanks)
        {
            var sentences = GoldReader.ReadSentences(Path.Combine(corpora, treebank, "train.conllu")).ToList();
            foreach (var document in Arrangements(sentences)) examples.Add(document);
        }

        output.WriteLine($"{examples.Count} places to learn from");
        var trainer = new BoundaryTrainer();
        trainer.Train(examples, epochs: 6);

        var dev = Treebanks.Select(t => TextLayouts.Arrange(GoldReader.ReadSentences(Path.Combine(corpora, t, "dev.conllu")), TextLayout.Flowing)).ToList();
        var best = (F1: -1.0, Threshold: 0.0, Model: Array.Empty<byte>());
        for (var threshold = -1.5; threshold <= 1.5; threshold += 0.25)
        {
            var model = trainer.ToModel(threshold);
            var segmenter = Load(model);
            var f1 = dev.Average(d => SegmentationScore.Measure(segmenter, d).Sentences.F1);
            output.WriteLine($"threshold {threshold,5:0.00}  sentences F1 {100 * f1:0.00}");
            if (f1 > best.F1) best = (f1, threshold, model);
        }

        Directory.CreateDirectory(outFolder);
        File.WriteAllBytes(Path.Combine(outFolder, "segmenter.bin"), best.Model);
        foreach (var (treebank, document) in Treebanks.Zip(dev)) Report(output, $"{treebank}/dev", Load(best.Model), document);
        return 0;
    }

    /// <summary>Measures the built-in segmenter on the dev parts.</summary>
    public static int Evaluate(string corpora, TextWriter output)
    {
        var segmenter = new Segmenter();
        foreach (var treebank in Treebanks)
        {
            var sentences = GoldReader.ReadSentences(Path.Combine(corpora, treebank, "dev.conllu")).ToList();
            foreach (var layout in Enum.GetValues<TextLayout>()) Report(output, $"{treebank}/dev {layout}", segmenter, TextLayouts.Arrange(sentences, layout));
        }

        return 0;
    }

    private static Segmenter Load(byte[] model) => new(new BoundaryModel(ModelFile.FromBytes(model, "segmenter.bin", BoundaryModel.Kind, BoundaryModel.Version)));

    /// <summary>The same sentences in several layouts.</summary>
    private static IEnumerable<GoldDocument> Arrangements(List<GoldSentence> sentences)
    {
        yield return TextLayouts.Arrange(sentences, TextLayout.Flowing);
        yield return TextLayouts.Arrange(sentences, TextLayout.SentencePerLine);
        yield return TextLayouts.Arrange(sentences, TextLayout.ParagraphPerLine);
        foreach (var width in (int[])[64, 72, 80]) yield return TextLayouts.Arrange(sentences, TextLayout.Wrapped, width);
    }

    private static void Report(TextWriter output, string name, Segmenter segmenter, GoldDocument gold)
    {
        var score = SegmentationScore.Measure(segmenter, gold);
        var watch = Stopwatch.StartNew();
        var tokens = new Analysis.AnalysisPipeline(segmenter).Analyze(gold.Text).TokenCount;
        output.WriteLine($"{name,-28} words {score.Words}\n{"",-28} sentences {score.Sentences}\n{"",-28} {tokens / watch.Elapsed.TotalSeconds:0} tokens/s");
    }
}
