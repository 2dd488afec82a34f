using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Syntax;
using EntityExtraction.Training.Parsing;

namespace EntityExtraction.Tests.Analysis.Parsing;

public class HybridOracleTests
{
    private static readonly ParserAction[] Actions =
        [ParserAction.Parse("S"), .. new[] { "root", "dep", "obj" }.SelectMany(r => new[] { ParserAction.Parse("L " + r), ParserAction.Parse("R " + r) })];

    public static TheoryData<int[]> Trees => [[2, 0, 5, 2, 3], [1, 5, 1, 4, 1], [5, 0, 1, 2, 3], [1, 2, 3, 4, 5], [1]];

    [Theory]
    [MemberData(nameof(Trees))]
    public void Steps_without_cost_lead_to_the_gold_tree(int[] heads)
    {
        var gold = Gold(heads);
        foreach (var prefersLater in new[] { false, true })
        {
            var oracle = new HybridOracle();
            oracle.Start(gold);
            var arena = new StackArena();
            var configuration = ParserConfiguration.Start;
            var (found, stack) = (new int[heads.Length], new Stack<int>());
            while (!configuration.IsFinal(heads.Length))
            {
                oracle.Cost();
                var free = Actions.Where(a => configuration.Allows(a, heads.Length) && oracle.CostOf(a) == 0).ToList();
                free.Should().NotBeEmpty();
                var action = prefersLater ? free[^1] : free[0];
                if (action.Step == ParserStep.Shift) stack.Push(configuration.Front.Token);
                else
                {
                    var dependent = stack.Pop();
                    found[dependent] = action.Step == ParserStep.Left ? configuration.Front.Token : stack.Peek();
                    action.Relation.Should().Be(gold.Relations[dependent]);
                }

                configuration.Apply(action, arena);
                oracle.Apply(action);
            }

            found.Should().Equal(gold.Heads);
        }
    }

    [Fact]
    public void Shifting_past_the_head_costs_its_dependents()
    {
        var oracle = new HybridOracle();
        oracle.Start(Gold([1, 2]));
        oracle.Apply(ParserAction.Parse("S"));
        oracle.Cost();

        (oracle.ShiftCost, oracle.LeftCost).Should().Be((1, 0));
    }

    private static ParsedSentence Gold(int[] heads)
    {
        var words = heads.Select((head, i) => new ConlluWord("w" + i, "_", "X", "", "", head == heads.Length ? 0 : head + 1, head == heads.Length ? "root" : i % 2 == 0 ? "dep" : "obj", ""));
        return new ParsedSentence(new ConlluSentence([], [.. words], []), new Upos[heads.Length], new string?[heads.Length]);
    }
}
