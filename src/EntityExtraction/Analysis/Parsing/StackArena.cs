namespace EntityExtraction.Analysis.Parsing;

/// <summary>Stack places of one sentence. Places are never changed, so that configurations can share them. For one thread.</summary>
internal sealed class StackArena
{
    private StackPlace[] _places = new StackPlace[256];
    private int _count;

    public ref readonly StackPlace this[int place] => ref _places[place];

    public void Clear() => _count = 0;

    public int Push(in Constituent top, int below)
    {
        if (_count == _places.Length) Array.Resize(ref _places, _count * 2);
        _places[_count] = new StackPlace { Top = top, Below = below };
        return _count++;
    }
}
