using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Graph;

public sealed class ActorGraphTests
{
    private static readonly Entity Norvia = Story.Norvia;
    private static readonly Entity Sudria = Story.Sudria;

    [Fact]
    public void Statements_of_one_relation_are_one_edge_that_keeps_them_all()
    {
        var graph = ActorGraph.Of([
            Story.Of("a", Norvia, RelationType.Supports, Sudria, "2024-03-01"),
            Story.Of("b", Norvia, RelationType.Supports, Sudria, "2024-01-15"),
            Story.Of("b", Norvia, RelationType.Supports, Sudria),
        ]);

        var edge = graph.Edges.Should().ContainSingle().Subject;
        (edge.Source.Name, edge.Type, edge.Target.Name).Should().Be(("Norvia", RelationType.Supports, "Sudria"));
        (edge.Count, edge.Documents, edge.First, edge.Last).Should().Be((3, 2, "2024-01-15", "2024-03-01"));
        edge.Evidence.Select(e => e.Document).Should().Equal("a", "b", "b");
        edge.Evidence.Should().OnlyContain(e => e.Sentence == "Norvia..........Sudria.");
        graph.Documents.Should().Be(3);
    }

    [Fact]
    public void The_date_of_the_text_yields_to_the_time_in_its_words()
    {
        var document = Story.Of("a", Norvia, RelationType.Supports, Sudria, "2024-03-01");
        document = document with { Relations = [document.Relations[0] with { Time = new TimeExpression("in 2019", new TextSpan(0, 7), "2019") }] };

        ActorGraph.Of([document]).Edges.Single().First.Should().Be("2019");
    }

    [Fact]
    public void What_is_symmetric_is_one_edge_whoever_is_named_first()
    {
        var graph = ActorGraph.Of([Story.Of("a", Norvia, RelationType.AlliedWith, Sudria), Story.Of("b", Sudria, RelationType.AlliedWith, Norvia)]);

        graph.Edges.Should().ContainSingle().Which.Count.Should().Be(2);
        graph.Stances().Should().HaveCount(2).And.OnlyContain(s => s.Favourable == 2);
    }

    [Fact]
    public void What_is_denied_is_an_edge_of_its_own()
    {
        var graph = ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria), Story.Of("a", Norvia, RelationType.Supports, Sudria, polarity: Polarity.Negated)]);

        graph.Edges.Select(e => e.Polarity).Should().BeEquivalentTo([Polarity.Affirmed, Polarity.Negated]);
    }

    [Fact]
    public void An_act_counts_against_the_one_whose_act_it_is()
    {
        var act = new Participant("raid", null, new TextSpan(20, 4), "raid");
        var relation = RelationFactory.Create(RelationType.Opposes, Story.Side(Norvia, 0), act) with { OfActor = Story.Side(Sudria, 30) };

        ActorGraph.Of([Story.Of("a", relation)]).Edges.Single().Target.Name.Should().Be("Sudria");
    }

    [Fact]
    public void A_statement_about_no_actor_is_no_edge_but_is_kept()
    {
        var relation = RelationFactory.Create(RelationType.Opposes, Story.Side(Norvia, 0), new Participant("famine", null, new TextSpan(20, 6), "famine"));
        var graph = ActorGraph.Of([Story.Of("a", relation)]);

        graph.Edges.Should().BeEmpty();
        graph.Unplaced.Should().ContainSingle().Which.Relation.Target.Name.Should().Be("famine");
    }

    [Fact]
    public void A_surname_joins_the_only_person_who_bears_it()
    {
        var full = new Entity("person:ivo-marek", "Ivo Marek", EntityType.Person);
        var surname = new Entity("person:marek", "Marek", EntityType.Person);
        var graph = ActorGraph.Of([Story.Of("a", full, RelationType.Supports, Norvia), Story.Of("b", surname, RelationType.Supports, Norvia)]);

        graph.Edges.Should().ContainSingle().Which.Count.Should().Be(2);
        graph.Nodes.Should().ContainSingle(n => n.Type == EntityType.Person).Which.Should().BeEquivalentTo(new { Name = "Ivo Marek", Documents = 2, Mentions = 2, Names = new[] { "Ivo Marek", "Marek" } });
    }

    [Fact]
    public void A_surname_that_two_persons_bear_stays_apart()
    {
        var graph = ActorGraph.Of([
            Story.Of("a", new Entity("person:ivo-marek", "Ivo Marek", EntityType.Person), RelationType.Supports, Norvia),
            Story.Of("b", new Entity("person:ana-marek", "Ana Marek", EntityType.Person), RelationType.Supports, Norvia),
            Story.Of("c", new Entity("person:marek", "Marek", EntityType.Person), RelationType.Supports, Norvia),
        ]);

        graph.Edges.Should().HaveCount(3);
    }

    [Fact]
    public void Letters_join_the_only_organization_that_is_shortened_so()
    {
        var full = new Entity("org:league-of-harbours", "League of Harbours", EntityType.Organization);
        var letters = new Entity("org:loh", "LOH", EntityType.Organization);
        var first = Story.Of("a", full, RelationType.Supports, Norvia);
        var graph = ActorGraph.Of([first with { Entities = [.. first.Entities, Story.Mentioned(full, "LOH", MentionKind.Acronym)] }, Story.Of("b", letters, RelationType.Supports, Norvia)]);

        graph.Edges.Should().ContainSingle().Which.Count.Should().Be(2);
    }

    [Fact]
    public void Groups_of_different_states_stay_apart()
    {
        var here = new Entity("group:opposition", "opposition", EntityType.Group) { State = "NOR1" };
        var graph = ActorGraph.Of([Story.Of("a", here, RelationType.Opposes, Norvia), Story.Of("b", here with { State = "SUD1" }, RelationType.Opposes, Sudria)]);

        graph.Nodes.Where(n => n.Type == EntityType.Group).Select(n => n.Id).Should().BeEquivalentTo("group:opposition@NOR1", "group:opposition@SUD1");
    }

    [Fact]
    public void Sources_that_say_the_opposite_contradict_each_other()
    {
        var graph = ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria), Story.Of("b", Norvia, RelationType.Accuses, Sudria)]);

        var contradiction = graph.Contradictions.Should().ContainSingle().Subject;
        contradiction.Kind.Should().Be(ContradictionKind.BetweenSources);
        (contradiction.Favourable.Single().Document, contradiction.Unfavourable.Single().Document).Should().Be(("a", "b"));
        contradiction.TurnedUnfavourable.Should().BeNull();
    }

    [Fact]
    public void Support_and_its_denial_contradict_each_other() =>
        ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria), Story.Of("a", Norvia, RelationType.Supports, Sudria, polarity: Polarity.Negated)])
            .Contradictions.Should().ContainSingle().Which.Kind.Should().Be(ContradictionKind.WithinSource);

    [Theory]
    [InlineData("2022-05-01", "2023-01-01", ContradictionKind.OverTime, true)]
    [InlineData("2023-05-01", "2023-01-01", ContradictionKind.OverTime, false)]
    [InlineData("2023-01-01", "2023-01-01", ContradictionKind.BetweenSources, null)]
    public void What_is_dated_apart_is_a_change(string support, string opposition, ContradictionKind kind, bool? worse)
    {
        var graph = ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria, support), Story.Of("b", Norvia, RelationType.Opposes, Sudria, opposition)]);

        var contradiction = graph.Contradictions.Should().ContainSingle().Subject;
        (contradiction.Kind, contradiction.TurnedUnfavourable).Should().Be((kind, worse));
    }

    [Fact]
    public void A_year_is_not_before_one_of_its_months()
    {
        var yearly = Story.Of("a", Norvia, RelationType.Supports, Sudria);
        yearly = yearly with { Relations = [yearly.Relations[0] with { Time = new TimeExpression("in 2023", default, "2023") }] };

        ActorGraph.Of([yearly, Story.Of("b", Norvia, RelationType.Opposes, Sudria, "2023-06-01")]).Contradictions.Single().Kind.Should().Be(ContradictionKind.BetweenSources);
    }

    [Fact]
    public void Plans_contradict_nothing() =>
        ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria), Story.Of("b", Norvia, RelationType.Sanctions, Sudria, modality: Modality.Possible)]).Contradictions.Should().BeEmpty();

    [Fact]
    public void Opposition_to_each_other_is_no_contradiction() =>
        ActorGraph.Of([Story.Of("a", Norvia, RelationType.Supports, Sudria), Story.Of("b", Sudria, RelationType.Opposes, Norvia)]).Contradictions.Should().BeEmpty();

    [Fact]
    public void The_built_in_extractor_fills_a_graph()
    {
        var extractor = EntityExtractor.Create();
        var graph = ActorGraph.Of([extractor.Extract(new SourceDocument("1", "Poland supports Ukraine.")), extractor.Extract(new SourceDocument("2", "Warsaw criticized Ukraine."))]);

        graph.Nodes.Select(n => n.Name).Should().BeEquivalentTo("Poland", "Ukraine");
        graph.Contradictions.Should().ContainSingle();
    }
}
