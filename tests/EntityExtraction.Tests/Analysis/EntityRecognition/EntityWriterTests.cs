using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class EntityWriterTests
{
    [Fact]
    public void Names_are_written_without_titles() =>
        Write(EntityScheme.Names, (EntityLabels.Title, 0, 1, false), (EntityLabels.Person, 1, 2, false))
            .Should().Equal(new EntitySpan(1, 2, "PER", 0.5f));

    [Fact]
    public void A_title_joins_the_name_after_it_where_titles_are_wanted() =>
        Write(EntityScheme.TitlesAndNationalities, (EntityLabels.Title, 0, 1, false), (EntityLabels.Person, 1, 2, false))
            .Should().Equal(new EntitySpan(0, 3, "PER", 0.5f));

    [Fact]
    public void A_title_does_not_join_a_name_further_on() =>
        Write(EntityScheme.TitlesAndNationalities, (EntityLabels.Title, 0, 1, false), (EntityLabels.Person, 2, 2, false))
            .Should().Equal(new EntitySpan(0, 1, "PER", 0.5f), new EntitySpan(2, 2, "PER", 0.5f));

    [Fact]
    public void Nationalities_are_spans_of_their_own_or_locations()
    {
        Write(EntityScheme.Names, (EntityLabels.Nationality, 4, 1, false)).Should().Equal(new EntitySpan(4, 1, "NORP", 0.5f));
        Write(EntityScheme.TitlesAndNationalities, (EntityLabels.Nationality, 4, 1, false)).Should().Equal(new EntitySpan(4, 1, "LOC", 0.5f));
    }

    [Fact]
    public void Religions_and_parties_never_are_locations() =>
        Write(EntityScheme.TitlesAndNationalities, (EntityLabels.Nationality, 4, 1, true)).Should().Equal(new EntitySpan(4, 1, "NORP", 0.5f));

    private static List<EntitySpan> Write(EntityScheme scheme, params (int Type, int First, int Count, bool Belief)[] spans)
    {
        var entities = new List<EntitySpan>();
        var writer = new EntityWriter(scheme, entities);
        foreach (var (type, first, count, belief) in spans) writer.Add(type, first, count, 0.5f, belief);
        writer.Flush();
        return entities;
    }
}
