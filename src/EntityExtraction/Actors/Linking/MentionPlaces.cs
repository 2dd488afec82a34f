namespace EntityExtraction.Actors.Linking;

/// <summary>The mentions of a document by the sentence that they begin in, so that looking around costs the same in a long text as in a short one.</summary>
/// <remarks>Follows <see cref="LinkState.Mentions"/> as it grows. To be asked only once mentions keep their first token.</remarks>
internal sealed class MentionPlaces(LinkState state)
{
    private readonly Dictionary<int, List<int>> _ofSentence = [];
    private readonly List<int> _found = [];
    private int _known;

    /// <summary>Mentions that begin in some sentences, in the order in which they were added to the document. Valid until the next call.</summary>
    /// <param name="first">First sentence.</param>
    /// <param name="last">Last sentence; it may lie after the end of the document.</param>
    public MentionsFound In(int first, int last)
    {
        for (; _known < state.Mentions.Count; _known++)
        {
            var sentence = state.Document.SentenceOf(state.Mentions[_known].First).Index;
            if (!_ofSentence.TryGetValue(sentence, out var numbers)) _ofSentence[sentence] = numbers = [];
            numbers.Add(_known);
        }

        _found.Clear();
        for (var s = Math.Max(0, first); s <= last; s++)
        {
            if (_ofSentence.TryGetValue(s, out var numbers)) _found.AddRange(numbers);
        }

        if (first < last) _found.Sort();
        return new MentionsFound(state.Mentions, _found);
    }

    /// <summary>Mentions to go through once.</summary>
    public readonly struct MentionsFound(List<MentionDraft> mentions, List<int> numbers)
    {
        public Enumerator GetEnumerator() => new(mentions, numbers);
    }

    public struct Enumerator(List<MentionDraft> mentions, List<int> numbers)
    {
        private int _at = -1;

        public readonly MentionDraft Current => mentions[numbers[_at]];

        public bool MoveNext() => ++_at < numbers.Count;
    }
}
