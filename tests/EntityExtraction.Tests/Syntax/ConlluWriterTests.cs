using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Syntax;

public class ConlluWriterTests
{
    [Fact]
    public void A_document_is_written_with_text_spaces_and_entity_labels()
    {
        var document = new DocumentBuilder(SourceText.From("Ann Lee naps."), "cat") { Layers = Layers.All };
        document.StartSentence();
        foreach (var (start, form) in new[] { (0, "Ann"), (4, "Lee"), (8, "naps"), (12, ".") }) document.AddToken(new TextSpan(start, form.Length), form);
        (document.Heads[0], document.Heads[1], document.Heads[3]) = (2, 0, 2);
        new[] { Deprel.Nsubj, Deprel.Flat, Deprel.Root, Deprel.Punct }.CopyTo(document.Relations);
        new[] { Upos.Propn, Upos.Propn, Upos.Verb, Upos.Punct }.CopyTo(document.UniversalTags);
        new[] { "NNP", "NNP", "VBZ", "." }.CopyTo(document.PennTags);
        new[] { "Ann", "Lee", "nap", "." }.CopyTo(document.Lemmas);
        document.Entities.Add(new EntitySpan(0, 2, "PER"));

        Write(document.Build()).Should().Be("""
            # newdoc id = cat
            # sent_id = cat-1
            # text = Ann Lee naps.
            1	Ann	Ann	PROPN	NNP	_	3	nsubj	_	NER=B-PER
            2	Lee	Lee	PROPN	NNP	_	1	flat	_	NER=I-PER
            3	naps	nap	VERB	VBZ	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	.	_	3	punct	_	_


            """);
    }

    [Fact]
    public void Columns_of_missing_layers_are_underscores_and_line_breaks_become_blanks()
    {
        var document = new DocumentBuilder(SourceText.From("Stop\nnow")) { Layers = Layers.Tokens | Layers.Sentences };
        document.StartSentence();
        document.AddToken(new TextSpan(0, 4), "Stop");
        document.AddToken(new TextSpan(5, 3), "now");

        Write(document.Build()).Should().Be("# newdoc\n# sent_id = 1\n# text = Stop now\n1\tStop\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnow\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        const string Text = "# newdoc id = d\n# sent_id = d-1\n# text = Rain, rain\n1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No\n2\t,\t,\tPUNCT\t,\t_\t3\tpunct\t_\t_\n"
            + "3\train\train\tNOUN\tNN\t_\t1\tconj\t_\tNER=B-MISC\n\n";

        Write(ConlluReader.ReadDocuments(new StringReader(Text)).Single().Build()).Should().Be(Text);
    }

    private static string Write(Document document)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}
