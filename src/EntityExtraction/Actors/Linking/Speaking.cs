using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Verbs of saying, whose subject is a person or somebody who speaks for a party. As forms, for documents without lemmas.</summary>
internal static class Speaking
{
    public static readonly WordClass Forms = new("""
        acknowledged add added adds admitted announced argue argued argues asserted claim claimed commented concluded continued declared explain explained explains gushed insist insisted insists joked note
        noted notes predicted quipped recalled remarked replied responded said say says stated stress stressed tell tells told tweeted warn warned warns write writes wrote
        """);
}
