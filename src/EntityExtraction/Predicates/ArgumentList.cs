using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Collects the arguments of one predicate; coordinated fillers become arguments of their own.</summary>
internal sealed class ArgumentList(SyntaxView view)
{
    private static readonly WordClass Vague = new("act action attempt behavior behaviour choice conduct decision deed development event gesture idea incident kind man measure move person policy practice result sign solution sort statement step strategy thing way");

    private readonly List<Argument> _arguments = [];
    private readonly List<int> _members = [];

    public int Predicate { get; private set; }

    public void Start(int predicate)
    {
        Predicate = predicate;
        _arguments.Clear();
    }

    /// <summary>Adds a phrase and what is coordinated with it.</summary>
    public void Add(Role role, int phrase, bool borrowed = false)
    {
        if (phrase < 0 || role == default) return;
        _members.Clear();
        Coordination.Expand(view, phrase, Predicate, _members);
        foreach (var member in _members) AddOne(role, member, borrowed);
    }

    public void AddOne(Role role, int head, bool borrowed = false)
    {
        // "the two rivals" are the rivals of each other.
        if (head == Predicate && role != Role.Holder && role != Role.Modifier && role != Role.Plural) return;
        foreach (var argument in _arguments)
        {
            if (argument.Role == role && argument.Head == head) return;
        }

        _arguments.Add(new Argument(role, head, borrowed));
    }

    public void Remove(Role role, int head) => _arguments.RemoveAll(a => a.Role == role && a.Head == head);

    /// <summary>Puts those for whom pronouns stand in the pronouns' place.</summary>
    /// <param name="antecedent">Tells the antecedent of a token; -1 for none.</param>
    public void Resolve(Func<SyntaxView, int, int> antecedent)
    {
        for (var i = 0; i < _arguments.Count; i++)
        {
            if (view.Tag(_arguments[i].Head) is Upos.Pron or Upos.Det && antecedent(view, _arguments[i].Head) is >= 0 and var party && !HasFiller(_arguments[i].Role, party)) _arguments[i] = _arguments[i] with { Head = party };
        }
    }

    private bool HasFiller(Role role, int head)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role && argument.Head == head) return true;
        }

        return false;
    }

    public bool Has(Role role, bool ownOnly = false)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role && !(ownOnly && argument.Borrowed)) return true;
        }

        return false;
    }

    /// <summary>Head of the first filler of a role; -1 for none.</summary>
    public int FirstOf(Role role)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role) return argument.Head;
        }

        return -1;
    }

    /// <summary>Gives every filler of one role another role, too.</summary>
    public void Copy(Role from, Role to, bool borrowed = false)
    {
        for (int i = 0, count = _arguments.Count; i < count; i++)
        {
            if (_arguments[i].Role == from) AddOne(to, _arguments[i].Head, borrowed || _arguments[i].Borrowed);
        }
    }

    /// <summary>"was a cowardly act", "called it a good idea": the adjective says what the noun leaves open.</summary>
    public void Qualify()
    {
        for (int i = 0, count = _arguments.Count; i < count; i++)
        {
            var noun = _arguments[i].Head;
            if (_arguments[i].Role != Role.Predicative || view.Tag(noun) != Upos.Noun || !Vague.Contains(view.Lemma(noun))) continue;
            for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
            {
                if (view.Rel(child) == Deprel.Amod) AddOne(Role.Predicative, child);
            }
        }
    }

    /// <summary>"was the worst mayor", "a failed leader": whoever is called bad at it is not praised by the name of the office.</summary>
    public void Damn()
    {
        for (var i = 0; i < _arguments.Count; i++)
        {
            if (_arguments[i].Role != Role.Predicative) continue;
            var noun = view.Counted(_arguments[i].Head);
            if (!Ranks.Contains(view.Lemma(noun))) continue;
            for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
            {
                if (view.Rel(child) == Deprel.Amod && Damning.Contains(view.Form(child))) _arguments[i] = _arguments[i] with { Head = child };
            }
        }
    }

    private static readonly WordClass Ranks = new("""
        administration anchor boss candidate champion chancellor commander example father fighter friend government governor guy head host human individual journalist king lawmaker lawyer leader leadership manager mayor minister model mother nominee
        official parent partner person politician president prime reporter secretary senator woman
        """);

    private static readonly WordClass Damning = new("""
        awful bad clueless corrupt crooked cruel dangerous deranged despicable disastrous disgraceful disgraced dishonest divisive dreadful dumb dumbest evil failed failing foolish hateful horrible hypocritical ignorant incompetent inept
        irresponsible lazy laziest lousy lying narcissistic nasty pathetic phony poor racist reckless rotten ruthless sexist shameful stupid stupidest terrible treacherous unfit unqualified untrustworthy useless vicious vile weak weakest wicked worst
        """);

    /// <summary>Where a role has several fillers, or one that stands for several actors, they are the plural.</summary>
    public void AddPlural(Role from)
    {
        if (Has(Role.Plural)) return;
        int count = 0, only = -1;
        foreach (var argument in _arguments)
        {
            if (argument.Role == from && !argument.Borrowed) (count, only) = (count + 1, argument.Head);
        }

        if (count > 1 || (count == 1 && StandsForSeveral(only))) Copy(from, Role.Plural);
        else if (count == 1) SpelledOut(only);
    }

    /// <summary>"the two leaders, Maria Silva and John Otieno, met": the names in apposition to one plural.</summary>
    private void SpelledOut(int plural)
    {
        if (view.Xpos(plural) != "NNS") return;
        var first = view.Child(plural, Deprel.Appos);
        if (first >= 0 && view.IsActor(first) && view.Child(first, Deprel.Conj) is >= 0 and var second && view.IsActor(second)) Add(Role.Plural, first);
        // "negotiators from Chad and several other states met"; "her partners from Chad and Togo" are hers.
        if (plural == Predicate) return;
        for (var child = view.First(plural); child >= 0 && view.IsParty(plural); child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.From && view.IsParty(child) && view.Child(child, Deprel.Conj) is >= 0 and var other && view.IsParty(other) && IsShort(child)) Add(Role.Plural, child);
        }
    }

    /// <summary>Whether a list is short enough for each of it to deal with each: ministers from eight states are at a conference.</summary>
    private bool IsShort(int first)
    {
        var count = 1;
        for (var child = view.First(first); child >= 0; child = view.Next(child)) count += view.Rel(child) == Deprel.Conj ? 1 : 0;
        return count <= 4;
    }

    public Argument[] ToArray()
    {
        _arguments.Sort(static (a, b) => a.Role.Id != b.Role.Id ? a.Role.Id.CompareTo(b.Role.Id) : a.Head.CompareTo(b.Head));
        return [.. _arguments];
    }

    private bool StandsForSeveral(int head)
    {
        if (Prepositions.Find(view, head, Role.From) is >= 0 and var first && !IsShort(first)) return false;
        var mentions = view.Entities.At(head);
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].FirstToken == mentions[0].FirstToken && mentions[i].TokenCount == mentions[0].TokenCount && mentions[i].Entity.Id != mentions[0].Entity.Id) return true;
        }

        return false;
    }
}
