using EntityExtraction.Analysis.Neural;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class ExpletivesTests
{
    [Fact]
    public void It_that_plans_something_is_a_subject()
    {
        Deprel[] relations = [Deprel.Expl, Deprel.Root, Deprel.Mark, Deprel.Xcomp];
        Expletives.Correct(["it", "plans", "to", "leave"], [1, -1, 3, 1], relations);
        relations[0].Should().Be(Deprel.Nsubj);
    }

    [Fact]
    public void It_that_only_opens_a_clause_stays_empty()
    {
        Deprel[] relations = [Deprel.Expl, Deprel.AuxPassive, Deprel.Root];
        Expletives.Correct(["It", "was", "announced"], [2, 2, -1], relations);
        relations[0].Should().Be(Deprel.Expl);
    }
}
