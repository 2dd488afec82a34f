namespace EntityExtraction.Syntax;

/// <summary>The dependents of a token, left to right, without allocation.</summary>
public readonly struct DependentEnumerable
{
    private readonly Document _document;
    private readonly int _head;

    internal DependentEnumerable(Document document, int head) => (_document, _head) = (document, head);

    /// <summary>Starts the enumeration.</summary>
    public Enumerator GetEnumerator() => new(_document, _head);

    /// <summary>Walks the dependents of one token.</summary>
    public struct Enumerator
    {
        private readonly Document _document;
        private int _next;
        private int _current;

        internal Enumerator(Document document, int head) => (_document, _next, _current) = (document, document.FirstDependent(head), -1);

        /// <summary>The dependent reached.</summary>
        public readonly Token Current => new(_document, _current);

        /// <summary>Moves to the next dependent; false at the end.</summary>
        public bool MoveNext()
        {
            _current = _next;
            if (_current < 0) return false;
            _next = _document.NextSibling(_current);
            return true;
        }
    }
}
