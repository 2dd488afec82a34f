using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Parsing;

/// <summary>Tells for any configuration how many gold arcs each step makes impossible (Goldberg and Nivre 2013, arc-hybrid system).</summary>
internal sealed class HybridOracle
{
    private ParsedSentence _gold = null!;
    private readonly List<int> _stack = [];
    private bool[] _onStack = [];
    private int[] _lastDependent = [];
    private int[] _firstDependent = [];
    private int _front;

    public int ShiftCost { get; private set; }
    public int LeftCost { get; private set; }
    public int RightCost { get; private set; }

    public void Start(ParsedSentence gold)
    {
        var length = gold.Length;
        (_gold, _front) = (gold, 0);
        _stack.Clear();
        (_onStack, _lastDependent, _firstDependent) = (new bool[length], new int[length + 1], new int[length + 1]);
        Array.Fill(_lastDependent, -1);
        Array.Fill(_firstDependent, int.MaxValue);
        for (var i = 0; i < length; i++)
        {
            var head = gold.Heads[i];
            _lastDependent[head] = Math.Max(_lastDependent[head], i);
            _firstDependent[head] = Math.Min(_firstDependent[head], i);
        }
    }

    /// <summary>Computes the costs of the steps.</summary>
    public void Cost()
    {
        (ShiftCost, LeftCost, RightCost) = (0, 0, 0);
        var heads = _gold.Heads;
        if (_front < _gold.Length)
        {
            // The front loses its head where that is deeper in the stack, and all its dependents in the stack.
            var head = heads[_front];
            if (head < _gold.Length && _onStack[head] && head != _stack[^1]) ShiftCost++;
            for (var d = Math.Max(0, _firstDependent[_front] == int.MaxValue ? _front : _firstDependent[_front]); d < _front; d++)
            {
                if (_onStack[d] && heads[d] == _front) ShiftCost++;
            }
        }

        if (_stack.Count == 0) return;
        var top = _stack[^1];
        var lost = 0; // Dependents of the top that are yet to come.
        for (var d = _front; d <= _lastDependent[top]; d++)
        {
            if (heads[d] == top) lost++;
        }

        var topHead = heads[top];
        LeftCost = RightCost = lost;
        if (topHead > _front || (_stack.Count > 1 && topHead == _stack[^2])) LeftCost++;
        if (topHead >= _front) RightCost++;
    }

    /// <summary>The cost of an action: that of its step, and one for a wrong relation on a right arc.</summary>
    public int CostOf(ParserAction action)
    {
        if (action.Step == ParserStep.Shift) return ShiftCost;
        var top = _stack[^1];
        var head = action.Step == ParserStep.Left ? _front : _stack[^2];
        var cost = action.Step == ParserStep.Left ? LeftCost : RightCost;
        return _gold.Heads[top] == head && _gold.Relations[top] != action.Relation ? cost + 1 : cost;
    }

    public void Apply(ParserAction action)
    {
        if (action.Step == ParserStep.Shift)
        {
            _onStack[_front] = true;
            _stack.Add(_front++);
            return;
        }

        _onStack[_stack[^1]] = false;
        _stack.RemoveAt(_stack.Count - 1);
    }
}
