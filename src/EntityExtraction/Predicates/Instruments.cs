using EntityExtraction.Collections;

namespace EntityExtraction.Predicates;

/// <summary>Things through which an actor acts, so that they may be the subject in its stead: documents, military acts, weapons and vehicles.</summary>
internal static class Instruments
{
    private static readonly WordClass Nouns = new("""
        accusation ad advert advertisement allegation announcement article audiotape banner bill blog broadcast charter commercial commentary communique complaint court-order declaration decree directive document draft editorial indictment law lawsuit leaflet letter manifesto memo
        memorandum message motion note op-ed order placard poster veto decision petition proclamation proposal report resolution ruling speech statement strategy tape tweet ultimatum verdict video videotape airstrike
        ambush assault attack barrage blitz bombardment bombing campaign counterattack counteroffensive fire gunfire incursion invasion offensive onslaught
        operation raid shelling strike blockade crackdown embargo siege aircraft artillery battery boat bomb bomber bulldozer drone frigate gunboat
        gunship helicopter jet missile mortar plane rocket shell ship submarine tank vessel warplane warship
        ban closure curfew policy regulation restriction sanction
        """);

    public static bool Contains(string lemma) => Nouns.Contains(lemma);
}
