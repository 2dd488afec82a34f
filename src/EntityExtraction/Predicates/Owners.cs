using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The actor whose act or possession a noun is: <i>Russia's annexation</i>, <i>Israeli tanks</i>, <i>a decision of the union</i>.</summary>
internal static class Owners
{
    private static readonly WordClass Making = new("""
        adopt air announce author brandish build carry circulate claim deploy detonate display draft express file fire fly formulate hang hold impose issue launch make offer operate outline own pass
        pen plant post present propose publish raise release run send sign stage submit table tweet unfurl upload use voice wave wear write
        """);

    /// <summary>What is done, taken or shown is an act of whoever does so.</summary>
    private static readonly WordClass Taking = new("achieve adopt display demonstrate do draft give launch make offer outline play propose provide show take undertake wage");

    /// <summary>What comes from whoever shoots.</summary>
    private static readonly WordClass Shots = new("artillery barrage bomb bullet fire gunfire missile mortar rocket shell shelling shot");

    /// <summary>The owner's mention; null for none.</summary>
    public static Mention? Of(SyntaxView view, int noun)
    {
        Mention? owner = null;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            // "the missile fired by rebels", "the position voiced by Chad"
            if (owner is null && relation is Deprel.Acl && child > noun && view.IsVerb(child) && view.IsPassive(child) && view.Child(child, Deprel.OblAgent) is >= 0 and var maker && view.Entities.At(maker) is [var made, ..]
                && made.Entity.Type.IsActor() && Making.Contains(view.Lemma(child)))
            {
                owner = made;
                continue;
            }

            // "the job that the premier has done", "the steps Chad took"
            if (owner is null && relation is Deprel.AclRelative && child > noun && Taking.Contains(view.Lemma(child)) && DoerOf(view, noun, child) is { } taken)
            {
                owner = taken;
                continue;
            }

            // "a U.S.-led attack"
            if (owner is null && child < noun && view.FormIs(child, "led") && Compounds.ModifierOf(view, child) is >= 0 and var leader && view.Entities.At(leader) is [var leading, ..] && leading.Entity.Type.IsActor())
            {
                owner = leading;
                continue;
            }

            var rank = relation == Deprel.NmodPossessive ? 3
                : child < noun && relation is Deprel.Amod or Deprel.Compound or Deprel.Nmod ? 2
                : relation == Deprel.Nmod && Prepositions.Of(view, child) is var role && (role == Role.Of || role == Role.By || role == Role.From && Shots.Contains(view.Lemma(noun))) ? 1
                : 0;
            // "the way Chad handled the crisis"
            if (owner is null && relation is Deprel.Acl or Deprel.AclRelative && child > noun && view.LemmaIs(noun, "way") && view.Child(child, Deprel.Nsubj) is > 0 and var handler && view.Entities.At(handler) is [var handling, ..] && handling.Entity.Type.IsActor())
            {
                owner = handling;
                continue;
            }

            if (rank == 0) continue;
            // "airstrikes by U.S. helicopters"
            if (owner is null && rank == 1 && (Prepositions.Of(view, child) == Role.By || Prepositions.Of(view, child) == Role.From) && Instruments.Contains(view.Lemma(child)) && Of(view, child) is { } through) owner = through;
            var mentions = view.Entities.At(Modifiers.BehindWeapon(view, child) is >= 0 and var armed ? armed : child);
            if (mentions.Length == 0 || !mentions[0].Entity.Type.IsActor()) continue;
            if (owner is null || rank == 3) owner = mentions[0];
        }

        if (owner is null && DoerAbove(view, noun) is >= 0 and var mover && view.Entities.At(mover) is [var moving, ..] && moving.Entity.Type.IsActor()) owner = moving;
        if (owner is null && Agents.Behind(view, noun) is >= 0 and var doer && view.Entities.At(doer) is [var doing, ..] && doing.Entity.Type.IsActor()) owner = doing;
        return owner;
    }

    /// <summary>Who does what a relative clause says of the noun as its object; null where the clause says something else of it.</summary>
    private static Mention? DoerOf(SyntaxView view, int noun, int verb)
    {
        if (!view.IsVerb(verb) || view.IsPassive(verb)) return null;
        var pronoun = view.Child(verb, Deprel.Obj);
        if (pronoun >= 0 ? !RelativeClauses.IsRelativePronoun(view, pronoun) : RelativeClauses.ObjectGap(view, verb) != noun) return null;
        return view.Subject(verb) is >= 0 and var doer && doer != noun && view.Entities.At(doer) is [var mention, ..] && mention.Entity.Type.IsActor() ? mention : null;
    }

    /// <summary>"Chad closed the port, a move that angered Niger": what is told before was done by its subject; -1 where the noun takes up nothing.</summary>
    private static int DoerAbove(SyntaxView view, int noun)
    {
        if (!(view.Rel(noun) is Deprel.Appos or Deprel.Parataxis or Deprel.Dep) || !Deeds.Contains(view.Lemma(noun)) || view.Child(noun, Deprel.Det) is not (> 0 and var article) || !view.FormIs(article, "a") || !view.FormIs(article - 1, ",")) return -1;
        var verb = view.Head(noun);
        for (var steps = 0; steps < 4 && verb >= 0 && !view.IsVerb(verb); steps++) verb = view.Head(verb);
        return verb >= 0 && verb < noun && view.IsVerb(verb) ? view.Subject(verb) : -1;
    }

    private static readonly WordClass Deeds = new("act action comment decision gesture move proposal remark response slight snub statement step");

    /// <summary>Who acts through a document, an act or a weapon that the sentence makes its subject (<i>a NATO strike killed</i>,
    /// <i>released a report that lists</i>); null for none.</summary>
    public static Mention? OfInstrument(SyntaxView view, int noun)
    {
        if (view.Tag(noun) is not (Upos.Noun or Upos.Propn)) return null;
        // "claimed responsibility for the blast that killed"
        if (Attackers.IsAttack(view, noun) && Culprits.Of(view, noun) is >= 0 and var culprit && view.IsActor(culprit)) return view.Entities.At(culprit)[0];
        // "explosions blamed on rebels"
        if (Attackers.IsAttack(view, noun) && Attackers.BlamedOn(view, noun) is >= 0 and var blamed && view.IsActor(blamed)) return view.Entities.At(blamed)[0];
        if (!Instruments.Contains(view.Lemma(noun))) return null;
        if (Of(view, noun) is { } owner) return owner;
        if (Announcers.OfStrike(view, noun) is >= 0 and var announcer && view.IsActor(announcer)) return view.Entities.At(announcer)[0];
        var issuer = IssuerOf(view, noun);
        return issuer >= 0 && view.IsActor(issuer) ? view.Entities.At(issuer)[0] : null;
    }

    /// <summary>The party that makes, sends or publishes the thing: "the inspector released a report that"; -1 for none.</summary>
    public static int IssuerOf(SyntaxView view, int noun)
    {
        var verb = view.Head(noun);
        if (!Instruments.Contains(view.Lemma(noun)) || verb < 0 || view.Rel(noun) != Deprel.Obj || !view.IsVerb(verb) || !(Making.Contains(view.Lemma(verb)) || LightVerbs.IsOfObject(view, verb)) || LightVerbs.IsOfAttitude(view, verb)) return -1;
        return view.Subject(verb) is >= 0 and var issuer && view.IsParty(issuer) ? issuer : -1;
    }
}
