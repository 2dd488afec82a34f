using EntityExtraction.Training.Scoring;

namespace EntityExtraction.Tests.Training.Scoring;

public sealed class RunningTextTests
{
    [Theory]
    [InlineData("Chad 's army ( the larger one ) left , he said .", "Chad's army (the larger one) left, he said.")]
    [InlineData("`` We agree , '' he said .", "\"We agree,\" he said.")]
    [InlineData("It costs $ 5 , or 10 % .", "It costs $5, or 10%.")]
    public void Tokens_are_put_back_as_they_were_printed(string tokens, string text) => RunningText.Of(tokens.Split(' ')).Should().Be(text);
}
