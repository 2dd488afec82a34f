using EntityExtraction.Analysis.Neural;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class DashesTests
{
    [Fact]
    public void A_hyphen_between_blanks_is_read_as_a_dash() =>
        Dashes.FormOf(["defence", "-", "two"], [TextSpan.FromBounds(0, 7), TextSpan.FromBounds(8, 9), TextSpan.FromBounds(10, 13)], 1).Should().Be("--");

    [Fact]
    public void A_hyphen_inside_a_word_stays_one() =>
        Dashes.FormOf(["pro", "-", "Chadian"], [TextSpan.FromBounds(0, 3), TextSpan.FromBounds(3, 4), TextSpan.FromBounds(4, 11)], 1).Should().Be("-");
}
