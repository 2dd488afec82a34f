using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Verbs of saying, whose subject is a person or somebody who speaks for a party. As forms, for documents without lemmas.</summary>
internal static class Speaking
{
    public static readonly WordClass Forms = new("""
        add added adds announced argue argued claim claimed concluded declared explain explained insist insisted note noted notes said say says stated stress
        stressed tell tells told warn warned write wrote
        """);
}
