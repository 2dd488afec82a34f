using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Tests.Kit;

namespace EntityExtraction.Tests.Rules;

public sealed class RuleRelationExtractorTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("test.yaml", """
        embedding:
          - { effect: future, verb: [agree, plan], noun: [plan] }
          - { effect: negated, verb: [refuse, fail, prevent] }
          - { effect: demanded, verb: [urge, call, ask] }
          - { effect: attributed, verb: [say, accuse, blame] }
          - { effect: denied, verb: [deny] }
          - { effect: conditional, verb: [threaten] }
          - { effect: factive, verb: [help] }
        rules:
          - { id: supports-verb, relation: supports, trigger: { verb: [support, back, arm] }, source: agent, target: patient,
              also: [ { relation: opposes, source: agent, target: against } ] }
          - { id: supports-noun, relation: supports, trigger: { noun: [support] }, source: agent, target: [for, patient] }
          - { id: supports-compound, relation: supports, trigger: { compound: [backed] }, source: modifier, target: holder }
          - { id: supports-pro, relation: supports, trigger: { prefix: [pro] }, source: holder, target: modifier }
          - { id: supports-behind, relation: supports, trigger: { verb: [be] }, source: agent, target: behind }
          - { id: fights-verb, relation: fights, trigger: { verb: [attack] }, source: agent, target: patient }
          - { id: fights-noun, relation: fights, trigger: { noun: [attack] }, source: agent, target: [on, patient] }
          - { id: negotiates-noun, relation: negotiatesWith, trigger: { noun: [talk] }, source: agent, target: with }
          - { id: negotiates-plural, relation: negotiatesWith, trigger: { noun: [talk], verb: [meet] }, source: plural, target: plural }
          - { id: allied-noun, relation: alliedWith, trigger: { noun: [ally] }, source: holder, target: [of, agent] }
          - { id: sanctions-noun, relation: sanctions, trigger: { noun: [sanction] }, source: agent, target: [on, against] }
          - { id: demands-ask, relation: demandsOf, trigger: { verb: [ask] }, source: agent, target: patient }
          - { id: demands-must, relation: demandsOf, trigger: { verb: [say] }, source: agent, target: clauseAgent, where: { clause: { modality: demanded } } }
          - { id: accuses-wrong, relation: accuses, trigger: { verb: [cheat] }, source: speaker, target: agent }
          - { id: threatens-to, relation: threatens, trigger: { verb: [threaten] }, source: agent, target: clausePatient, where: { clause: { lemma: [punish] } } }
          - { id: hinders-stop, relation: hinders, trigger: { verb: [stop] }, source: agent, target: patient, where: { patient: { owned: true } } }
          - { id: fights-kill, relation: fights, trigger: { verb: [kill] }, source: agent, target: patient }
          - { id: fights-die, relation: fights, trigger: { verb: [die] }, source: by, target: agent }
          - { id: opposes-not, relation: opposes, trigger: { verb: [agree not] }, source: agent, target: with }
          - { id: rejects-deny, relation: rejects, trigger: { verb: [deny] }, source: agent, target: patient }
          - { id: demands-request, relation: demandsOf, trigger: { noun: [request] }, source: agent, target: to }
          - { id: aims, relation: opposes, trigger: { verb: [take aim] }, source: agent, target: at }
          - { id: buys, relation: buysFrom, trigger: { verb: [buy] }, source: agent, target: from, item: patient }
        """);

    public static TheoryData<string, string[], string> Constructions => new()
    {
        // active, passive, coordination
        { "Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/2", ["Iran", "Syria"], "Iran supports Syria" },
        { "Syria/PROPN/nsubj:pass/3 is/be/AUX/aux:pass/3 backed/back/VERB.VBN/root/0 by/ADP/case/5 Iran/PROPN/obl:agent/3", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iran/PROPN/nsubj/4 and/CCONJ/cc/3 Russia/PROPN/conj/1 back/VERB.VBP/root/0 Syria/PROPN/obj/4", ["Iran", "Russia", "Syria"], "Iran supports Syria; Russia supports Syria" },
        { "Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 and/CCONJ/cc/4 arms/arm/VERB.VBZ/conj/2 Syria/PROPN/obj/2", ["Iran", "Syria"], "Iran supports Syria" },
        // relative clauses and participles
        { "Iran/PROPN/nsubj/6 ,/PUNCT/punct/1 which/PRON/nsubj/4 backs/back/VERB.VBZ/acl:relcl/1 Syria/PROPN/obj/4 left/leave/VERB.VBD/root/0", ["Iran", "Syria"], "Iran supports Syria" },
        { "Syria/PROPN/nsubj/6 ,/PUNCT/punct/1 which/PRON/obj/5 Iran/PROPN/nsubj/5 backs/back/VERB.VBZ/acl:relcl/1 left/leave/VERB.VBD/root/0", ["Iran", "Syria"], "Iran supports Syria" },
        { "forces/force/NOUN/nsubj/5 backed/back/VERB.VBN/acl/1 by/ADP/case/4 Iran/PROPN/obl:agent/2 left/leave/VERB.VBD/root/0", ["Iran", "forces:Group"], "Iran supports forces" },
        { "Backed/back/VERB.VBN/advcl/6 by/ADP/case/3 Iran/PROPN/obl:agent/1 ,/PUNCT/punct/1 Syria/PROPN/nsubj/6 won/win/VERB.VBD/root/0", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iran/PROPN/nsubj/2 left/leave/VERB.VBD/root/0 ,/PUNCT/punct/4 backing/back/VERB.VBG/advcl/2 Syria/PROPN/obj/4", ["Iran", "Syria"], "Iran supports Syria" },
        // control and embedding
        { "Iran/PROPN/nsubj/2 agreed/agree/VERB.VBD/root/0 to/PART/mark/4 back/VERB.VB/xcomp/2 Syria/PROPN/obj/4", ["Iran", "Syria"], "Iran supports Syria [Future]" },
        { "Iran/PROPN/nsubj/2 refused/refuse/VERB.VBD/root/0 to/PART/mark/4 back/VERB.VB/xcomp/2 Syria/PROPN/obj/4", ["Iran", "Syria"], "not Iran supports Syria" },
        { "Iran/PROPN/nsubj/4 did/do/AUX/aux/4 not/PART/advmod/4 refuse/VERB.VB/root/0 to/PART/mark/6 back/VERB.VB/xcomp/4 Syria/PROPN/obj/6", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iran/PROPN/nsubj/2 urged/urge/VERB.VBD/root/0 Iraq/PROPN/obj/2 to/PART/mark/5 back/VERB.VB/xcomp/2 Syria/PROPN/obj/5", ["Iran", "Iraq", "Syria"], "Iraq supports Syria [Demanded]" },
        { "Iran/PROPN/nsubj/2 called/call/VERB.VBD/root/0 on/ADP/case/4 Iraq/PROPN/obl/2 to/PART/mark/6 back/VERB.VB/advcl/2 Syria/PROPN/obj/6", ["Iran", "Iraq", "Syria"], "Iraq supports Syria [Demanded]" },
        { "Iran/PROPN/nsubj/2 accused/accuse/VERB.VBD/root/0 Iraq/PROPN/obj/2 of/SCONJ/mark/5 backing/back/VERB.VBG/advcl/2 Syria/PROPN/obj/5", ["Iran", "Iraq", "Syria"], "Iraq supports Syria (Iran)" },
        { "Iraq/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 accused/accuse/VERB.VBN/root/0 by/ADP/case/5 Iran/PROPN/obl:agent/3 of/SCONJ/mark/7 backing/back/VERB.VBG/advcl/3 Syria/PROPN/obj/7", ["Iran", "Iraq", "Syria"], "Iraq supports Syria (Iran)" },
        { "Iran/PROPN/nsubj/2 denied/deny/VERB.VBD/root/0 backing/back/VERB.VBG/xcomp/2 Syria/PROPN/obj/3", ["Iran", "Syria"], "not Iran supports Syria (Iran)" },
        { "Iran/PROPN/nsubj/2 said/say/VERB.VBD/root/0 Iraq/PROPN/nsubj/5 would/AUX/aux/5 attack/VERB.VB/ccomp/2 Syria/PROPN/obj/5", ["Iran", "Iraq", "Syria"], "Iraq fights Syria [Future] (Iran)" },
        { "Iran/PROPN/nsubj/2 threatened/threaten/VERB.VBD/root/0 to/PART/mark/4 attack/VERB.VB/xcomp/2 Syria/PROPN/obj/4", ["Iran", "Syria"], "Iran fights Syria [Conditional]" },
        { "Iran/PROPN/nsubj/2 prevented/prevent/VERB.VBD/root/0 Iraq/PROPN/obj/2 from/SCONJ/mark/5 attacking/attack/VERB.VBG/advcl/2 Syria/PROPN/obj/5", ["Iran", "Iraq", "Syria"], "not Iraq fights Syria" },
        { "Iran/PROPN/nsubj/3 may/AUX/aux/3 attack/VERB.VB/root/0 Syria/PROPN/obj/3", ["Iran", "Syria"], "Iran fights Syria [Possible]" },
        { "Iran/PROPN/nsubj/3 never/ADV/advmod/3 backed/back/VERB.VBD/root/0 Syria/PROPN/obj/3", ["Iran", "Syria"], "not Iran supports Syria" },
        { "According/accord/VERB.VBG/case/3 to/ADP/fixed/1 Iraq/PROPN/obl/6 ,/PUNCT/punct/3 Iran/PROPN/nsubj/6 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/6", ["Iran", "Iraq", "Syria"], "Iran supports Syria (Iraq)" },
        // nouns
        { "Iran/PROPN/nmod:poss/3 's/PART/case/1 support/NOUN/nsubj/6 for/ADP/case/5 Syria/PROPN/nmod/3 grew/grow/VERB.VBD/root/0", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iran/PROPN/nsubj/2 gave/give/VERB.VBD/root/0 support/NOUN/obj/2 to/ADP/case/5 Syria/PROPN/obl/2", ["Iran", "Syria"], "" },
        { "Iran/PROPN/nsubj/2 imposed/impose/VERB.VBD/root/0 sanctions/sanction/NOUN/obj/2 on/ADP/case/5 Syria/PROPN/obl/2", ["Iran", "Syria"], "Iran sanctions Syria" },
        { "Iran/PROPN/nsubj/2 imposed/impose/VERB.VBD/root/0 sanctions/sanction/NOUN/obj/2 on/ADP/case/5 Syria/PROPN/nmod/3", ["Iran", "Syria"], "Iran sanctions Syria" },
        { "Sanctions/sanction/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 imposed/impose/VERB.VBN/root/0 on/ADP/case/5 Syria/PROPN/obl/3 by/ADP/case/7 Iran/PROPN/obl:agent/3", ["Iran", "Syria"], "Iran sanctions Syria" },
        { "Iranian/ADJ/amod/2 sanctions/sanction/NOUN/nsubj/5 against/ADP/case/4 Syria/PROPN/nmod/2 ended/end/VERB.VBD/root/0", ["Iranian=Iran", "Syria"], "Iran sanctions Syria" },
        { "An/DET/det/2 attack/NOUN/nsubj/7 by/ADP/case/4 Iran/PROPN/nmod/2 on/ADP/case/6 Syria/PROPN/nmod/2 failed/fail/VERB.VBD/root/0", ["Iran", "Syria"], "Iran fights Syria" },
        { "Talks/talk/NOUN/nsubj/6 between/ADP/case/3 Iran/PROPN/nmod/1 and/CCONJ/cc/5 Syria/PROPN/conj/3 collapsed/collapse/VERB.VBD/root/0", ["Iran", "Syria"], "Iran negotiatesWith Syria" },
        { "Iran/PROPN/compound/3 ~-/PUNCT/punct/1 ~Syrian/ADJ/amod/4 talks/talk/NOUN/nsubj/5 failed/fail/VERB.VBD/root/0", ["Iran", "Syrian=Syria"], "Iran negotiatesWith Syria" },
        { "Iran/PROPN/nsubj/4 and/CCONJ/cc/3 Syria/PROPN/conj/1 held/hold/VERB.VBD/root/0 talks/talk/NOUN/obj/4", ["Iran", "Syria"], "Iran negotiatesWith Syria" },
        { "The/DET/det/3 two/NUM/nummod/3 countries/country/NOUN/nsubj/4 met/meet/VERB.VBD/root/0", ["The two countries=Iran+Syria"], "Iran negotiatesWith Syria" },
        { "Iran/PROPN/nsubj/4 is/be/AUX/cop/4 in/ADP/case/4 talks/talk/NOUN/root/0 with/ADP/case/6 Syria/PROPN/nmod/4", ["Iran", "Syria"], "Iran negotiatesWith Syria" },
        { "Iran/PROPN/nsubj/4 is/be/AUX/cop/4 an/DET/det/4 ally/NOUN/root/0 of/ADP/case/6 Syria/PROPN/nmod/4", ["Iran", "Syria"], "Iran alliedWith Syria" },
        { "Iran/PROPN/nsubj/2 remains/remain/VERB.VBZ/root/0 Syria/PROPN/nmod:poss/5 's/PART/case/3 ally/NOUN/xcomp/2", ["Iran", "Syria"], "Iran alliedWith Syria" },
        { "Iran/PROPN/nsubj/7 ,/PUNCT/punct/1 an/DET/det/4 ally/NOUN/appos/1 of/ADP/case/6 Syria/PROPN/nmod/4 left/leave/VERB.VBD/root/0", ["Iran", "Syria"], "Iran alliedWith Syria" },
        { "No/DET/det/2 talks/talk/NOUN/nsubj:pass/4 were/be/AUX/aux:pass/4 held/hold/VERB.VBN/root/0 between/ADP/case/6 Iran/PROPN/obl/4 and/CCONJ/cc/8 Syria/PROPN/conj/6", ["Iran", "Syria"], "not Iran negotiatesWith Syria" },
        // compounds, copulas, multiword triggers, items
        { "Iranian/ADJ/compound/3 ~-/PUNCT/punct/3 ~backed/back/VERB.VBN/amod/4 forces/force/NOUN/nsubj/5 won/win/VERB.VBD/root/0", ["Iranian=Iran", "Iranian - backed forces=Iranian-backed forces:Group"], "Iran supports Iranian-backed forces" },
        { "Pro-Iranian/ADJ/amod/2 forces/force/NOUN/nsubj/3 won/win/VERB.VBD/root/0", ["Pro-Iranian=Iran", "forces:Group"], "forces supports Iran" },
        { "Iran/PROPN/nsubj/4 is/be/AUX/cop/4 behind/ADP/case/4 Syria/PROPN/root/0", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iran/PROPN/nsubj/2 took/take/VERB.VBD/root/0 aim/NOUN/obj/2 at/ADP/case/5 Syria/PROPN/nmod/3", ["Iran", "Syria"], "Iran opposes Syria" },
        { "Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 Iraq/PROPN/obj/2 against/ADP/case/5 Syria/PROPN/nmod/3", ["Iran", "Iraq", "Syria"], "Iran supports Iraq; Iran opposes Syria" },
        { "Iran/PROPN/nsubj/2 buys/buy/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 from/ADP/case/5 Syria/PROPN/nmod/3", ["Iran", "Syria"], "Iran buysFrom Syria <tanks>" },
        // arguments that stand further away
        { "Iran/PROPN/nsubj/2 asked/ask/VERB.VBD/root/0 Iraq/PROPN/iobj/2 to/PART/mark/5 back/VERB.VB/xcomp/2 Syria/PROPN/obj/5", ["Iran", "Iraq", "Syria"], "Iran demandsOf Iraq; Iraq supports Syria [Demanded]" },
        { "Iran/PROPN/nsubj/2 said/say/VERB.VBD/root/0 Iraq/PROPN/nsubj/5 must/AUX/aux/5 leave/VERB.VB/ccomp/2", ["Iran", "Iraq"], "Iran demandsOf Iraq" },
        { "Iran/PROPN/nsubj/2 said/say/VERB.VBD/root/0 Iraq/PROPN/nsubj/5 may/AUX/aux/5 leave/VERB.VB/ccomp/2", ["Iran", "Iraq"], "" },
        { "Iran/PROPN/nsubj/2 said/say/VERB.VBD/root/0 Iraq/PROPN/nsubj/4 cheated/cheat/VERB.VBD/ccomp/2", ["Iran", "Iraq"], "Iran accuses Iraq" },
        { "Iran/PROPN/nsubj/2 threatened/threaten/VERB.VBD/root/0 to/PART/mark/4 punish/VERB.VB/xcomp/2 Syria/PROPN/obj/4", ["Iran", "Syria"], "Iran threatens Syria" },
        { "An/DET/det/3 Iranian/ADJ/amod/3 missile/NOUN/nsubj/4 attacked/attack/VERB.VBD/root/0 Syria/PROPN/obj/4", ["Iranian=Iran", "Syria"], "Iran fights Syria" },
        { "Iran/PROPN/nsubj/2 blamed/blame/VERB.VBD/root/0 Iraq/PROPN/obj/2 for/ADP/case/6 the/DET/det/6 attack/NOUN/obl/2 on/ADP/case/8 Syria/PROPN/nmod/6", ["Iran", "Iraq", "Syria"], "Iraq fights Syria (Iran)" },
        { "Iran/PROPN/nsubj/2 sent/send/VERB.VBD/root/0 soldiers/soldier/NOUN/obj/2 to/PART/mark/5 attack/VERB.VB/advcl/2 Syria/PROPN/obj/5", ["Iran", "soldiers:Group", "Syria"], "Iran fights Syria" },
        { "Syria/PROPN/nsubj/2 left/leave/VERB.VBD/root/0 despite/ADP/case/5 Iranian/ADJ/amod/5 sanctions/sanction/NOUN/obl/2", ["Syria", "Iranian=Iran"], "Iran sanctions Syria" },
        { "Syria/PROPN/nsubj/2 opposed/oppose/VERB.VBD/root/0 the/DET/det/5 Iranian/ADJ/amod/5 attack/NOUN/obj/2 on/ADP/case/7 Iraq/PROPN/nmod/5", ["Syria", "Iranian=Iran", "Iraq"], "Iran fights Iraq" },
        // things count for some rules only where they are somebody's
        { "Iran/PROPN/nsubj/2 stopped/stop/VERB.VBD/root/0 a/DET/det/5 Syrian/ADJ/amod/5 ship/NOUN/obj/2", ["Iran", "Syrian=Syria"], "Iran hinders Syrian ship" },
        { "Iran/PROPN/nsubj/2 stopped/stop/VERB.VBD/root/0 a/DET/det/4 ship/NOUN/obj/2", ["Iran"], "" },
        // who is behind what people suffer, want, say and deny
        { "guards/guard/NOUN/nsubj:pass/3 were/be/AUX/aux:pass/3 killed/kill/VERB.VBN/root/0 in/ADP/case/6 a/DET/det/6 raid/NOUN/obl/3 by/ADP/case/8 rebels/rebel/NOUN/nmod/6", ["guards:Group", "rebels:Group"], "rebels fights guards" },
        { "guards/guard/NOUN/nsubj/2 died/die/VERB.VBD/root/0 in/ADP/case/5 an/DET/det/5 ambush/NOUN/obl/2 by/ADP/case/7 rebels/rebel/NOUN/nmod/5", ["guards:Group", "rebels:Group"], "rebels fights guards" },
        { "guards/guard/NOUN/nsubj/2 died/die/VERB.VBD/root/0 in/ADP/case/5 Syrian/ADJ/amod/5 violence/NOUN/obl/2", ["guards:Group", "Syrian=Syria"], "" },
        { "Iran/PROPN/nsubj/4 does/do/AUX/aux/4 not/PART/advmod/4 agree/VERB.VB/root/0 with/ADP/case/6 Iraq/PROPN/obl/4", ["Iran", "Iraq"], "Iran opposes Iraq" },
        { "Iran/PROPN/nsubj/2 refused/refuse/VERB.VBD/root/0 to/PART/mark/4 agree/VERB.VB/xcomp/2 with/ADP/case/6 Iraq/PROPN/obl/4", ["Iran", "Iraq"], "Iran opposes Iraq" },
        { "Iran/PROPN/nsubj/2 agrees/agree/VERB.VBZ/root/0 with/ADP/case/4 Iraq/PROPN/obl/2", ["Iran", "Iraq"], "" },
        { "Iran/PROPN/nsubj/2 launched/launch/VERB.VBD/root/0 a/DET/det/4 series/NOUN/obj/2 of/ADP/case/6 attacks/attack/NOUN/nmod/4 on/ADP/case/8 Iraq/PROPN/nmod/6", ["Iran", "Iraq"], "Iran fights Iraq" },
        { "Iran/PROPN/nsubj/2 arms/arm/VERB.VBZ/root/0 Syria/PROPN/obj/2 next/next/ADJ/amod/5 week/week/NOUN/obl:unmarked/2", ["Iran", "Syria"], "Iran supports Syria [Future]" },
        { "Iran/PROPN/nsubj/2 armed/arm/VERB.VBD/root/0 Syria/PROPN/obj/2 the/DET/det/6 next/next/ADJ/amod/6 week/week/NOUN/obl:unmarked/2", ["Iran", "Syria"], "Iran supports Syria" },
        { "Iraq/PROPN/nsubj/3 will/will/AUX/aux/3 fall/fall/VERB.VB/root/0 when/ADV/mark/6 Iran/PROPN/nsubj/6 attacks/attack/VERB.VBZ/advcl/3 Syria/PROPN/obj/6", ["Iraq", "Iran", "Syria"], "Iran fights Syria [Future]" },
        { "Iraq/PROPN/nsubj/2 spoke/speak/VERB.VBD/root/0 ahead/ADV/case/5 of/ADP/fixed/3 talks/talk/NOUN/obl/2 with/ADP/case/7 Iran/PROPN/nmod/5", ["Iraq", "Iran"], "Iraq negotiatesWith Iran [Future]" },
        { "Iran/PROPN/nsubj:outer/4 is/be/AUX/cop/4 to/PART/mark/4 attack/VERB.VB/root/0 Iraq/PROPN/obj/4", ["Iran", "Iraq"], "Iran fights Iraq [Future]" },
        { "Iran/PROPN/nmod:poss/3 's/PART/case/1 aim/NOUN/nsubj:outer/6 is/be/AUX/cop/6 to/PART/mark/6 attack/VERB.VB/root/0 Iraq/PROPN/obj/6", ["Iran", "Iraq"], "Iran fights Iraq [Possible]" },
        { "rebels/rebel/NOUN/nsubj/9 who/PRON/obj/4 Iran/PROPN/nsubj/4 says/say/VERB.VBZ/acl:relcl/1 are/be/AUX/aux:pass/6 backed/back/VERB.VBN/ccomp/4 by/ADP/case/8 Iraq/PROPN/obl:agent/6 won/win/VERB.VBD/root/0", ["rebels:Group", "Iran", "Iraq"], "Iraq supports rebels (Iran)" },
        { "troops/troop/NOUN/nsubj/2 left/leave/VERB.VBD/root/0 at/ADP/case/5 the/DET/det/5 request/NOUN/obl/2 of/ADP/case/7 Iran/PROPN/nmod/5", ["troops:Group", "Iran"], "Iran demandsOf troops" },
        { "Syria/PROPN/nsubj/2 says/say/VERB.VBZ/root/0 Iran/PROPN/nsubj/4 builds/build/VERB.VBZ/ccomp/2 weapons/weapon/NOUN/obj/4 ,/PUNCT/punct/9 which/PRON/obj/9 Iraq/PROPN/nsubj/9 denies/deny/VERB.VBZ/acl:relcl/5", ["Syria", "Iran", "Iraq"], "Iraq rejects Syria" },
        { "rebels/rebel/NOUN/compound/2 Tuesday/PROPN/nsubj/3 attacked/attack/VERB.VBD/root/0 Iraq/PROPN/obj/3", ["rebels:Group", "Iraq"], "rebels fights Iraq" },
        { "Iran/PROPN/nsubj/2 threatened/threaten/VERB.VBD/root/0 Iraq/PROPN/obj/2 with/ADP/case/5 sanctions/sanction/NOUN/obl/2", ["Iran", "Iraq"], "Iran sanctions Iraq [Conditional]" },
        { "Iran/PROPN/nsubj/2 said/say/VERB.VBD/root/0 Iraq/PROPN/nsubj/6 did/do/AUX/aux/6 not/PART/advmod/6 cheat/VERB.VB/ccomp/2", ["Iran", "Iraq"], "" },
        // what must not be found
        { "It/PRON/nsubj/2 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/2", ["Syria"], "" },
        { "Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 itself/PRON/obj/2", ["Iran"], "" },
        { "Syria/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/2", ["Syria"], "" },
    };

    [Theory]
    [MemberData(nameof(Constructions))]
    public void Every_construction_gives_its_relations(string sentence, string[] mentions, string expected)
    {
        var document = Parse.Of(sentence);
        var relations = new RuleRelationExtractor(Rules).Extract(document, document.Mentions(mentions));
        string.Join("; ", relations.Select(Show)).Should().Be(expected);
    }

    [Theory]
    [InlineData("", PloverRoot.Reject)]
    [InlineData("plover: ACCUSE, ", PloverRoot.Accuse)]
    public void A_rule_may_give_its_relation_another_PLOVER_root_than_the_type_has(string plover, PloverRoot expected)
    {
        var rules = RuleSet.Parse("test.yaml", $"rules: [ {{ id: opposes-verb, relation: opposes, {plover}trigger: {{ verb: [scold] }}, source: agent, target: patient }} ]");
        var document = Parse.Of("Iran/PROPN/nsubj/2 scolds/scold/VERB.VBZ/root/0 Syria/PROPN/obj/2");
        new RuleRelationExtractor(rules).Extract(document, document.Mentions(["Iran", "Syria"])).Single().Plover.Should().Be(expected);
    }

    [Theory]
    [InlineData("Iran/PROPN/nsubj/3 will/AUX/aux/3 attack/VERB.VB/root/0 Syria/PROPN/obj/3", PloverRoot.Threaten)]
    [InlineData("Iran/PROPN/nsubj/2 threatened/threaten/VERB.VBD/root/0 to/PART/mark/4 attack/VERB.VB/xcomp/2 Syria/PROPN/obj/4", PloverRoot.Threaten)]
    [InlineData("Iran/PROPN/nsubj/2 attacked/attack/VERB.VBD/root/0 Syria/PROPN/obj/2", PloverRoot.Assault)]
    public void A_hostile_act_that_is_only_announced_is_a_threat_for_PLOVER(string sentence, PloverRoot expected)
    {
        var document = Parse.Of(sentence);
        new RuleRelationExtractor(Rules).Extract(document, document.Mentions(["Iran", "Syria"])).Single(r => r.Type.Is(RelationType.Fights)).Plover.Should().Be(expected);
    }

    [Fact]
    public void The_built_in_rules_have_no_diagnostics()
    {
        RuleLoader.Read(BuiltInRules.Files(), isBuiltIn: true).Diagnostics.Should().BeEmpty();
    }

    private static string Show(Relation relation) =>
        (relation.Polarity == Polarity.Negated ? "not " : "") + $"{relation.Source.Name} {relation.Type} {relation.Target.Name}"
        + (relation.Modality == Modality.Actual ? "" : $" [{relation.Modality}]")
        + (relation.Attribution is null ? "" : $" ({relation.Attribution.Name})")
        + (relation.Item is null ? "" : $" <{relation.Item.Text}>");
}
