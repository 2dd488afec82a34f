using EntityExtraction.Actors;
using EntityExtraction.Actors.Linking;
using EntityExtraction.Tests.Kit;

namespace EntityExtraction.Tests.Actors.Linking;

public sealed class MentionPlacesTests
{
    private readonly LinkState _state = new(Parse.Of("Oslo/PROPN/root/0\nLima/PROPN/root/0\nCairo/PROPN/root/0\nQuito/PROPN/root/0"), ActorCatalog.Empty);

    [Fact]
    public void Only_the_sentences_asked_for_are_looked_at()
    {
        foreach (var token in (int[])[0, 1, 2, 3]) Mention(token);

        Names(1, 2).Should().Equal("Lima", "Cairo");
        Names(3, 9).Should().Equal("Quito");
        Names(-2, 0).Should().Equal("Oslo");
    }

    [Fact]
    public void Mentions_come_in_the_order_in_which_they_were_found_and_new_ones_are_seen()
    {
        foreach (var token in (int[])[2, 0]) Mention(token);
        Names(0, 3).Should().Equal("Cairo", "Oslo");

        Mention(1);

        Names(0, 3).Should().Equal("Cairo", "Oslo", "Lima");
    }

    private void Mention(int token) => _state.Add(_state.Named(_state.Form(token), _state.Form(token), EntityType.Location), token, token + 1, MentionKind.Name);

    private List<string> Names(int first, int last)
    {
        var names = new List<string>();
        foreach (var mention in _state.MentionsIn(first, last)) names.Add(mention.Entity.Name);
        return names;
    }
}
