using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Analysis;

/// <summary>The seam that adapters use: an annotator that is not ours brings words, tags and names; the rest is built in.</summary>
public class ForeignPipelineTests
{
    private const string Text = "Norway sells gas to the Bank of Finland.\nIts ice-breaker was bought by Canada.";

    private static readonly EntityExtractor Extractor = EntityExtractor.CreateBuilder().UseAnalysis(EnglishAnalysis.Over(new ForeignAnnotator())).Build();

    [Fact]
    public void Foreign_words_sentences_tags_and_lemmas_are_kept()
    {
        var document = Extractor.Extract(Text).Document;

        document.SentenceCount.Should().Be(2);
        document.Tokens.Select(t => t.Form).Should().Contain("ice-breaker", "the foreign tokenizer splits at blanks and full stops only");
        document.Tokens.Select(t => (t.Upos, t.Lemma)).Should().Equal(ForeignAnnotator.Words.Select(w => (w.Tag == Upos.X ? Upos.Punct : w.Tag, w.Lemma)));
    }

    [Fact]
    public void The_built_in_network_adds_labelled_trees_over_the_foreign_words()
    {
        var document = Extractor.Extract(Text).Document;

        var seller = document.Tokens.Single(t => t.Form == "Norway");
        (seller.Relation, seller.Head.Form).Should().Be((Deprel.Nsubj, "sells"));
        var sold = document.Tokens.Single(t => t.Form == "bought");
        (sold.Relation, sold.Xpos).Should().Be((Deprel.Root, "VBN"), "rules read Penn tags, which the foreign annotator lacks");
        document.Sentences.Should().OnlyContain(s => s.Tokens.Count(t => !t.HasHead) == 1);
    }

    [Fact]
    public void A_word_without_a_tag_gets_the_networks() => Extractor.Extract(Text).Document.Tokens.Where(t => t.Form == ".").Should().OnlyContain(t => t.Upos == Upos.Punct);

    [Fact]
    public void Of_overlapping_foreign_entities_the_longest_stays()
    {
        var document = Extractor.Extract(Text).Document;

        document.EntitySpans.Select(e => (e.Label, string.Join(' ', document.Tokens.Skip(e.FirstToken).Take(e.TokenCount))))
            .Should().Equal(("LOC", "Norway"), ("ORG", "Bank of Finland"), ("LOC", "Canada"));
    }

    [Fact]
    public void Relations_are_found_and_their_offsets_index_the_original()
    {
        var result = Extractor.Extract("Norway sells gas to the Bank of Finland.\nIts ice-breaker was bought by Can\u00ADada.");

        var sale = result.Relations.Should().ContainSingle(r => r.Type.Is(RelationType.BuysFrom) && r.Source.Name == "Canada").Subject;
        sale.Target.Name.Should().Be("Norway");
        result.Document.TextOf(sale.Source.Span).Should().Be("Can\u00ADada");
    }

    [Fact]
    public void An_annotator_that_only_finds_names_stands_over_built_in_words()
    {
        var document = EnglishAnalysis.Over(new Names()).Analyze("The mayor of Oslo smiled.");

        document.EntitySpans.Should().Equal(new EntitySpan(3, 1, "TOWN"));
        document.Tokens.Single(t => t.Form == "mayor").Relation.Should().Be(Deprel.Nsubj);
    }

    [Fact]
    public void Foreign_trees_are_kept_even_without_tags()
    {
        var document = EnglishAnalysis.Over(new Chains()).Analyze("Cats like warm stones.");

        document.Tokens.Skip(1).Should().OnlyContain(t => t.Head.Index == t.Index - 1 && t.Relation == Deprel.Dep);
        document.Tokens.First().Upos.Should().Be(Upos.Noun);
    }

    [Fact]
    public void Words_without_sentences_are_refused() =>
        FluentActions.Invoking(() => EnglishAnalysis.Over(new Half())).Should().Throw<ArgumentException>().WithMessage("The annotator 'half' must provide words and sentences together*");

    private sealed class ForeignAnnotator : IAnnotator
    {
        /// <summary>Its words are parted by blanks and full stops; it has no Penn tags and leaves full stops without a tag.</summary>
        public static readonly (string Form, Upos Tag, string Lemma)[] Words =
        [
            ("Norway", Upos.Propn, "Norway"), ("sells", Upos.Verb, "sell"), ("gas", Upos.Noun, "gas"), ("to", Upos.Adp, "to"), ("the", Upos.Det, "the"), ("Bank", Upos.Propn, "Bank"),
            ("of", Upos.Adp, "of"), ("Finland", Upos.Propn, "Finland"), (".", Upos.X, "."),
            ("Its", Upos.Pron, "its"), ("ice-breaker", Upos.Noun, "icebreaker"), ("was", Upos.Aux, "be"), ("bought", Upos.Verb, "buy"), ("by", Upos.Adp, "by"), ("Canada", Upos.Propn, "Canada"), (".", Upos.X, "."),
        ];

        public string Name => "foreign";

        public Layers Requires => Layers.None;

        public Layers Provides => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Entities;

        public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
        {
            var at = 0;
            foreach (var (form, _, _) in Words)
            {
                at = document.Text.Cleaned.IndexOf(form, at, StringComparison.Ordinal);
                if (document.TokenCount is 0 or 9) document.StartSentence();
                document.AddToken(new TextSpan(at, form.Length));
                at += form.Length;
            }

            for (var i = 0; i < Words.Length; i++) (document.UniversalTags[i], document.Lemmas[i]) = (Words[i].Tag, Words[i].Lemma);
            document.Entities.AddRange([new(14, 1, "LOC"), new(7, 1, "LOC"), new(5, 3, "ORG"), new(0, 1, "LOC")]);
        }
    }

    private sealed class Names : IAnnotator
    {
        public string Name => "names";

        public Layers Requires => Layers.Tokens | Layers.Sentences;

        public Layers Provides => Layers.Entities;

        public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default) => document.Entities.Add(new EntitySpan(document.Forms.IndexOf("Oslo"), 1, "TOWN"));
    }

    private sealed class Chains : IAnnotator
    {
        public string Name => "chains";

        public Layers Requires => Layers.Tokens | Layers.Sentences;

        public Layers Provides => Layers.Dependencies;

        public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < document.TokenCount; i++) (document.Heads[i], document.Relations[i]) = (i - 1, i == 0 ? Deprel.Root : Deprel.Dep);
        }
    }

    private sealed class Half : IAnnotator
    {
        public string Name => "half";

        public Layers Requires => Layers.None;

        public Layers Provides => Layers.Tokens;

        public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
        {
        }
    }
}
