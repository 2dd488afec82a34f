using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Verbs that say little themselves and leave the predicate to their noun: <i>impose</i> sanctions on, <i>hold</i> talks with.</summary>
internal static class LightVerbs
{
    /// <summary>Their object is the predicate and their subject its agent.</summary>
    private static readonly WordClass OfObject = new("""
        accept add administer advance afford air announce apply approve arrange assume attempt begin boost break bring build carry cement clinch close cite commence
        commit complete conclude conduct consolidate continue create cut deal declare deepen deliver deploy demonstrate develop direct do draft drop dispatch
        earmark enact end enforce engage enhance enjoy enter escalate establish exchange exert execute expand expedite expect express extend face feel field
        file finalise finalize find fight fire fly forge form foster fund gain get give grant halt harbor harbour have head hold host impose increase
        inflict initiate ink institute intensify introduce issue join keep land launch lay lead lend level lift lodge maintain make mount move negotiate nurse
        nurture obtain offer open order organise organize orchestrate park pay perform pitch place plan play pledge plot post prepare present press proclaim
        produce promise promote propose provide publish pursue push put raise reach ready receive reaffirm reiterate register renew repeat report resume
        retain run reinforce seal secure see seek send sever set share shift show sign slap spearhead stage start state step stop strengthen strike submit
        supply suspend sustain swap take tender tighten train undergo undertake unleash unveil uphold upgrade urge voice wage win withdraw withhold witness
        work wrap hand chant shout unseal reject reimpose re-impose clarify lose deny cancel ratify broker rule resist oppose welcome demand request want need threaten consider discuss
        abandon scrap attract earn garner heap lavish pick pile score shower snag throw mediate facilitate oversee renew prolong
        """);

    /// <summary>Of these the subjects only take a stand on what another does: <i>opposes</i> Russia's annexation, <i>welcomed</i> the German offer.</summary>
    private static readonly WordClass OfAttitude = new("""
        abandon accept announce approve boost broker cancel cite clarify consider declare demand deny discuss enjoy expect express face fear feel fight
        get halt need obtain oppose oversee pledge proclaim promise ratify reaffirm receive register reiterate reject repeat report request resist see
        stop strengthen suspend uphold voice want welcome win witness
        """);

    private static readonly WordClass OfNotice = new("announce approve declare ratify register");

    /// <summary>Of these the subjects are never party to what the noun says: <i>opposed</i> the war.</summary>
    private static readonly WordClass OfOutsiders = new("cite face fear fight fund oppose receive report resist see suffer sustain welcome witness");

    /// <summary>Of these the subjects stand between the parties.</summary>
    private static readonly WordClass OfBroker = new("arrange broker facilitate guarantee host mediate monitor negotiate oversee secure sponsor");

    private static readonly WordClass Having = new("deploy dispatch find form gain get have host join keep lead lose need obtain receive retain seek send want win");

    /// <summary>What their subject gets is given by another: <i>has</i> the backing of, <i>won</i> support from.</summary>
    private static readonly WordClass Receiving = new("attract draw earn garner have enjoy pick score snag face win get gain receive obtain retain seek want need secure keep lose");

    /// <summary>Who does so is not the one who lets go: <i>secured</i> the release of, <i>demanded</i> his return.</summary>
    private static readonly WordClass Seeking = new("arrange broker demand get mediate need negotiate obtain push request secure seek urge want win");

    private static readonly WordClass Releases = new("amnesty clemency discharge freedom freeing liberation pardon parole release repatriation reprieve return");

    private static readonly WordClass Burdens = new("curb duty embargo fee fine levy penalty quota restriction sanction sentence surcharge tariff tax toll");

    private static readonly WordClass Matters = new("""
        abduction abuse aggression arrest annexation attack assassination blockade bombing case crackdown death detention disappearance execution expulsion fate imprisonment invasion jailing kidnapping killing
        conflict crisis fighting murder occupation persecution plight poisoning repression seizure sentence shelling situation torture treatment trial violation war
        """);

    private static readonly WordClass Answering = new("answer react reply respond retaliate");

    private static readonly WordClass Favours = new("support backing endorsement blessing sympathy sponsorship");

    /// <summary>Their subject is the predicate, and their phrases are its phrases: talks <i>took place</i> between.</summary>
    private static readonly WordClass OfSubject = new("""
        be become begin break collapse come commence continue deepen develop deteriorate emerge end erupt escalate exist expire fail flare follow grow happen
        flow go improve increase intensify mount occur proceed persist remain resume rise start stall stop take warm worsen date kill target hit leave last
        """);

    /// <summary>The noun follows a preposition: <i>engage in</i> talks, <i>enter into</i> an alliance, <i>agree on</i> a deal.</summary>
    private static readonly WordClass OfOblique = new("""
        bog deadlock embroil entangle lock mire trap engage enter take embark join come go begin start continue proceed resort agree be remain stay respond retaliate react answer reply participate
        call press push insist
        """);

    public static bool IsOfObject(SyntaxView view, int verb) => (OfObject.Contains(view.Lemma(verb)) || IsOfMeans(view, verb)) && !IsParticled(view, verb) && !IsPreposition(view, verb) && !IsLess(view, verb);

    private static readonly WordClass Means = new("blackmail blockade boycott bribery coercion embargo force intimidation pressure quota sanction tariff threat torture veto violence");

    /// <summary>"uses sanctions against", "use force against": not what is used as a pretext.</summary>
    private static bool IsOfMeans(SyntaxView view, int verb) =>
        view.Lemma(verb) is "use" or "employ" && (view.Child(verb, Deprel.Obj) is >= 0 and var used ? used : view.Child(verb, Deprel.NsubjPassive)) is >= 0 and var means && Means.Contains(view.Lemma(means));

    /// <summary>"cut tariffs on": less of it, where "cut a deal" makes one.</summary>
    private static bool IsLess(SyntaxView view, int verb) =>
        view.LemmaIs(verb, "cut") && (view.Child(verb, Deprel.Obj) is >= 0 and var cut ? cut : view.Child(verb, Deprel.NsubjPassive)) is >= 0 and var burden && Burdens.Contains(view.Lemma(burden));

    /// <summary>"given the dispute between": said as a preposition, nobody gives.</summary>
    private static bool IsPreposition(SyntaxView view, int verb) => view.Rel(verb) == Deprel.Advcl && view.FormIs(verb, "given") && view.Child(verb, Deprel.Obj) > verb && view.Child(verb, Deprel.AuxPassive) < 0;

    /// <summary>"held up the aid", "fought off the attack": with such a particle the verb says something else.</summary>
    private static bool IsParticled(SyntaxView view, int verb)
    {
        var particle = view.Child(verb, Deprel.CompoundParticle);
        return particle >= 0 && (view.Form(particle).ToLowerInvariant() is "off" or "back" or "down" or "away" || (view.FormIs(particle, "up") && view.Lemma(verb) is "hold" or "give" or "break"));
    }

    /// <summary>Verbs that make somebody the owner of a party: <i>has</i> allies, <i>lost</i> a supporter.</summary>
    public static bool IsOfHaving(SyntaxView view, int verb) => Having.Contains(view.Lemma(verb));

    /// <summary>Whether the subject of a verb gets the favour that its object names: <i>enjoys</i> the <i>support</i> of.</summary>
    public static bool BringsFavour(SyntaxView view, int verb, int noun) => IsOfReceiving(view, verb) && Favours.Contains(view.Lemma(noun));

    /// <summary>Whether the subject of a verb only seeks what another has to grant: <i>secure</i> the <i>release</i> of.</summary>
    public static bool SeeksRelease(SyntaxView view, int verb, int noun) => Seeking.Contains(view.Lemma(verb)) && Releases.Contains(view.Lemma(noun));

    /// <summary>"raised the detention of a reporter with the premier", "discussed the war in Mali": what is brought up is another's doing.</summary>
    public static bool BringsUp(SyntaxView view, int verb, int noun) => view.Lemma(verb) is "raise" or "discuss" && Matters.Contains(view.Lemma(noun));

    /// <summary>Whether the verb answers to what another does: <i>responded to</i> the threats.</summary>
    public static bool Answers(SyntaxView view, int verb, Role role) => role == Role.To && Answering.Contains(view.Lemma(verb));

    /// <summary>Whether the verb tells or settles what one may do oneself: who <i>announced</i> or <i>approved</i> the arrest of somebody makes it, unless it is said to be another's.</summary>
    public static bool IsOfNotice(SyntaxView view, int verb) => OfNotice.Contains(view.Lemma(verb));

    public static bool IsOfBroker(SyntaxView view, int verb) => OfBroker.Contains(view.Lemma(verb));

    /// <summary>Whether the subject of a verb may get what its object names.</summary>
    public static bool IsOfReceiving(SyntaxView view, int verb) => Receiving.Contains(view.Lemma(verb));

    public static bool IsOfOutsider(SyntaxView view, int verb) => view.Xpos(verb) != "VBG" && OfOutsiders.Contains(view.Lemma(verb));

    /// <summary>Who mediates in a quarrel or brokers a deal is no side of it, unless the sentence says with whom.</summary>
    public static bool IsOfMediator(SyntaxView view, int verb, int noun) =>
        view.Lemma(verb) is "broker" or "facilitate" or "mediate" or "oversee" && Prepositions.Find(view, verb, Role.With) < 0 && Prepositions.Find(view, noun, Role.With) < 0;

    public static bool IsOfAttitude(SyntaxView view, int verb) => OfAttitude.Contains(view.Lemma(verb));

    public static bool IsOfSubject(SyntaxView view, int verb) => OfSubject.Contains(view.Lemma(verb));

    public static bool IsOfOblique(SyntaxView view, int verb) => OfOblique.Contains(view.Lemma(verb));

    /// <summary>"came under attack", "is under pressure": the subject has it done to it.</summary>
    public static bool Suffers(SyntaxView view, int verb, Role role) => role.Name == "under" && view.Lemma(verb).ToLowerInvariant() is "come" or "remain" or "stay" or "go" or "get";

    /// <summary>"fell under Chadian rule"</summary>
    public static bool FallsUnder(SyntaxView view, int verb, Role role) => view.LemmaIs(verb, "fall") && role.Name == "under";
}
