namespace EntityExtraction.Tests;

public sealed class StartUpTests
{
    [Fact]
    public void Extractors_made_on_many_threads_at_once_share_what_is_built_in()
    {
        var extractors = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(_ => EntityExtractor.Create()).ToList();

        extractors.Select(e => e.Analysis).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void The_sentence_that_warms_the_relations_up_is_one_that_states_something()
    {
        StartUp.LoadRelations().Should().BeTrue("otherwise it would not run the code it is there for");
    }
}
