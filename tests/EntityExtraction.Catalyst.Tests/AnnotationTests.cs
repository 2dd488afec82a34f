using Catalyst;
using Catalyst.Models;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;
using Mosaik.Core;
using Document = EntityExtraction.Syntax.Document;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>Tags, lemmas and entities of a pipeline arrive on the right words.</summary>
public class AnnotationTests
{
    [Fact]
    public void Parts_of_a_contraction_get_the_tags_of_what_catalyst_writes_out()
    {
        var document = Catalysts.Read("Chad can't pay.", new MarkingTagger(PartOfSpeech.PROPN, PartOfSpeech.AUX, PartOfSpeech.PART, PartOfSpeech.VERB, PartOfSpeech.PUNCT));

        document.Tokens.Select(t => (t.Form, t.Upos)).Should()
            .Equal(("Chad", Upos.Propn), ("ca", Upos.Aux), ("n't", Upos.Part), ("pay", Upos.Verb), (".", Upos.Punct));
        document.Tokens.Single(t => t.Form == "n't").Lemma.Should().Be("not");
    }

    [Fact]
    public void Over_given_words_catalysts_models_see_contractions_written_out()
    {
        var seen = new List<string>();

        var document = Catalysts.Read("They can't.", new CatalystOptions { BuiltInWords = true }, new MarkingRecognizer(d =>
        {
            seen.Clear();
            seen.AddRange(d.ToTokenList().Select(t => t.Value));
            MarkingProcess.Entity(d, 1, 2, "Person");
        }));

        seen.Should().Equal("They", "can", "not", ".");
        document.EntitySpans.Should().Equal(new EntitySpan(1, 2, "PER"));
    }

    [Fact]
    public void Every_tag_of_catalyst_has_its_universal_tag()
    {
        foreach (var tag in Enum.GetValues<PartOfSpeech>())
        {
            var expected = tag is PartOfSpeech.NONE or PartOfSpeech.X ? Upos.X : Enum.Parse<Upos>(tag.ToString(), ignoreCase: true);
            Catalysts.Read("Word", new MarkingTagger(tag)).Tokens.Single().Upos.Should().Be(expected);
        }
    }

    [Fact]
    public void Overlapping_entities_are_all_read_and_the_longest_stays()
    {
        var document = Catalysts.Read("The Bank of Ghana met.", new MarkingRecognizer(d =>
        {
            if (d.TokensCount < 6 || !d.Value.Contains("Ghana", StringComparison.Ordinal)) return;
            MarkingProcess.Entity(d, 3, 3, "Location");
            MarkingProcess.Entity(d, 1, 3, "Organization");
            MarkingProcess.Entity(d, 1, 1, "Building");
        }));

        document.EntitySpans.Should().Equal(new EntitySpan(1, 3, "ORG"));
    }

    [Fact]
    public void Of_two_names_for_the_same_words_the_process_added_last_wins()
    {
        var spotter = new Spotter(Language.English, 0, "", "Harbour");
        spotter.AddEntry("Tema");

        var document = Catalysts.Read("Tema grew.", new MarkingRecognizer(d => MarkingProcess.Entity(d, 0, 0, "Location")), spotter);

        document.EntitySpans.Should().Equal(new EntitySpan(0, 1, "Harbour"));
    }

    [Fact]
    public void An_entity_without_its_last_word_is_none()
    {
        var document = Catalysts.Read("Kofi Annan spoke.", new MarkingRecognizer(d => d.Spans.First().Tokens.First().AddEntityType(new EntityType("Person", EntityTag.Begin))));

        document.EntitySpans.Should().BeEmpty();
    }

    [Fact]
    public void An_entity_beside_an_emoji_keeps_its_borders()
    {
        var document = Catalysts.Read("Accra🎉 danced.", new MarkingRecognizer(d => MarkingProcess.Entity(d, 0, 0, "Location")));

        document.EntitySpans.Should().Equal(new EntitySpan(0, 1, "LOC"));
    }

    [Fact]
    public void An_entity_over_a_contraction_counts_the_words_that_stand_there()
    {
        var document = Catalysts.Read("Can't Stop sang.", new MarkingRecognizer(d =>
        {
            if (d.Value.StartsWith("Can't", StringComparison.Ordinal)) MarkingProcess.Entity(d, 0, 2, "Organization");
        }));

        document.EntitySpans.Should().Equal(new EntitySpan(0, 3, "ORG"));
        document.TextOf(Text.TextSpan.FromBounds(document[0].Span.Start, document[2].Span.End)).Should().Be("Can't Stop");
    }

    [Fact]
    public void Spotters_and_patterns_keep_their_own_names()
    {
        var spotter = new Spotter(Language.English, 0, "", "Ship");
        spotter.AddEntry("Blue Heron");
        var pattern = new PatternSpotter(Language.English, 0, "", "Fleet");
        pattern.NewPattern("fleet", p => p.Add(new PatternUnit(PatternUnitPrototype.Single().WithToken("third")), new PatternUnit(PatternUnitPrototype.Single().WithToken("fleet"))));

        var document = Catalysts.Read("The Blue Heron left the third fleet.", spotter, pattern);

        document.EntitySpans.Should().Equal(new EntitySpan(1, 2, "Ship"), new EntitySpan(5, 2, "Fleet"));
        document.Layers.Should().NotHaveFlag(Layers.Entities, "the built-in recognizer still has to look for persons");
    }

    [Fact]
    public void Beside_spotters_the_built_in_recognizer_finds_persons()
    {
        var spotter = new Spotter(Language.English, 0, "", "Ship");
        spotter.AddEntry("Blue Heron");

        var document = EnglishAnalysis.Over(new CatalystAnnotator(Catalysts.Pipeline(spotter))).Analyze("President Maria Keller boarded the Blue Heron in Hamburg.");

        document.EntitySpans.Select(e => e.Label).Should().Contain(["Ship", "PER"]);
    }

    [Fact]
    public void A_recognizer_may_be_left_out()
    {
        var document = Catalysts.Read("Accra danced.", new CatalystOptions { Layers = Layers.Tags }, new MarkingRecognizer(d => MarkingProcess.Entity(d, 0, 0, "Location")));

        document.EntitySpans.Should().BeEmpty();
        document.Layers.Should().Be(Layers.Tokens | Layers.Sentences);
    }

    [Fact]
    public void A_sentence_detector_in_the_pipeline_cuts_nothing()
    {
        var detector = new SentenceDetector(Language.English, 0) { Data = new SentenceDetectorModel { Weights = new() { [SentenceDetector.GetHash("_HashBias")] = [-1, 1] } } };
        const string Text = "Lima agreed; Quito did not";

        Detected(detector, Text).Should().BeGreaterThan(1, "left alone it cuts after the semicolon");
        var tagger = new MarkingTagger(PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.PUNCT, PartOfSpeech.PROPN, PartOfSpeech.AUX, PartOfSpeech.PART);
        var document = Catalysts.Read(Text, detector, tagger);
        document.SentenceCount.Should().Be(1);
        document.Tokens.Select(t => t.Upos).Should().Equal(Upos.Propn, Upos.Verb, Upos.Punct, Upos.Propn, Upos.Aux, Upos.Part);
    }

    [Fact]
    public void A_document_is_read_once_only()
    {
        var pipeline = new AnalysisPipeline(new CatalystAnnotator(Catalysts.Pipeline()));

        pipeline.Analyze("One fish.").TokenCount.Should().Be(3);
        pipeline.Analyze("One fish.").TokenCount.Should().Be(3);
    }

    private static int Detected(SentenceDetector detector, string text)
    {
        var document = new global::Catalyst.Document(text, Language.English);
        Catalysts.Pipeline(detector).ProcessSingle(document);
        return document.SpansCount;
    }

    /// <summary>Gives the words of the first sentence these tags, in order, where there are as many.</summary>
    private sealed class MarkingTagger(params PartOfSpeech[] tags) : MarkingProcess(_ => { }), ITagger
    {
        public override void Process(IDocument document, CancellationToken cancellationToken = default) => Predict(document, cancellationToken);

        public void Predict(IDocument document, CancellationToken cancellationToken = default)
        {
            foreach (var span in document.Spans) Predict(span);
        }

        public void Predict(Span span)
        {
            for (var i = 0; i < Math.Min(tags.Length, span.TokensCount); i++) span.SetTokenTag(i, tags[i]);
        }
    }
}
