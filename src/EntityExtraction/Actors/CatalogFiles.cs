using System.Text;

namespace EntityExtraction.Actors;

/// <summary>How the tables inside the package become catalog entries and vocabulary.</summary>
internal static class CatalogFiles
{
    /// <summary>What the names of the tables begin with inside this assembly.</summary>
    public const string Prefix = "Catalog/";

    private static readonly string[] EntryFiles = ["countries.tsv", "organizations.tsv", "people.tsv", "places.tsv", "things.tsv"];

    public static IEnumerable<CatalogEntry> Entries()
    {
        foreach (var file in EntryFiles)
        {
            if (Open(file) is not { } table) continue;
            while (table.Next())
            {
                yield return file switch
                {
                    "countries.tsv" => Country(table),
                    "organizations.tsv" => Organization(table),
                    "people.tsv" => Person(table),
                    "places.tsv" => Plain(table, EntityType.Location),
                    _ => Plain(table, EntityType.Product),
                };
            }
        }
    }

    public static ActorVocabulary Vocabulary(WordTable words)
    {
        var vocabulary = new ActorVocabulary();
        if (Open("titles.tsv") is { } titles)
        {
            while (titles.Next())
            {
                var title = new Title(titles.Required("title"), titles["class"].ToString(), titles["leads"] is "1", titles["of"].ToString());
                vocabulary.AddTitle(title.Text, title, words);
                foreach (var alias in titles.List("aliases")) vocabulary.AddTitle(alias, title, words);
            }
        }

        if (Open("groups.tsv") is { } groups)
        {
            while (groups.Next())
            {
                var lemma = groups.Required("lemma");
                var noun = new GroupNoun(lemma, groups["kind"].ToString(), groups["standsForState"] is "1", false);
                if (groups.Text("plural") is { } plural) vocabulary.AddGroup(plural, noun with { IsPlural = true }, words);
                vocabulary.AddGroup(lemma, noun, words);
            }
        }

        if (Open("givennames.tsv") is { } names)
        {
            while (names.Next())
            {
                var gender = names["gender"];
                vocabulary.AddGivenName(names.Required("name"), gender.Length == 1 ? gender[0] : '?', words);
            }
        }

        return vocabulary;
    }

    /// <summary>Reads a table of a user's own: the columns of <see cref="CatalogEntry"/>, of which <c>name</c> and <c>type</c> must be there.</summary>
    /// <exception cref="CatalogFormatException">A line cannot be read.</exception>
    public static IEnumerable<CatalogEntry> Read(string text, string file)
    {
        var table = new CatalogTable(file, text);
        foreach (var column in table.Columns)
        {
            if (!UserColumns.Contains(column))
            {
                throw table.Error($"unknown column '{column}'; known are {string.Join(", ", UserColumns)}");
            }
        }

        foreach (var column in (ReadOnlySpan<string>)["name", "type"])
        {
            if (!table.Columns.Contains(column)) throw table.Error($"the column '{column}' is missing");
        }

        while (table.Next())
        {
            var name = table.Required("name");
            var given = table.Required("type");
            if (!Enum.TryParse<EntityType>(given, ignoreCase: true, out var type) || !Enum.IsDefined(type))
            {
                throw table.Error($"unknown type '{given}'; known are {string.Join(", ", Enum.GetNames<EntityType>())}");
            }

            var gender = table["gender"];
            if (gender is not ("" or "m" or "f")) throw table.Error($"unknown gender '{gender}'; known are m and f");
            yield return new CatalogEntry(table.Text("id") ?? Slug(name), name, type)
            {
                Aliases = table.List("aliases"),
                Acronyms = table.List("acronyms"),
                Adjectives = table.List("adjectives"),
                People = table.List("people"),
                Capitals = table.List("capital"),
                Metonyms = table.List("metonyms"),
                State = table.Text("state"),
                Surnames = table.List("surname"),
                IsSurnameDistinct = table["distinct"] is "1",
                Gender = gender.IsEmpty ? null : gender[0],
                CaseSensitiveNames = table.List("caseSensitive"),
                AmbiguousNames = table.List("ambiguous"),
            };
        }
    }

    private static readonly string[] UserColumns =
    [
        "id", "name", "type", "aliases", "acronyms", "adjectives", "people", "capital", "metonyms", "state", "surname", "distinct", "gender",
        "caseSensitive", "ambiguous",
    ];

    /// <summary>An id made of a name: <c>sergey-lavrov</c>.</summary>
    public static string Slug(string name)
    {
        Span<char> slug = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        var n = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) slug[n++] = char.ToLowerInvariant(c);
            else if (c is not ('.' or '\'' or '’') && n > 0 && slug[n - 1] != '-') slug[n++] = '-';
        }

        while (n > 0 && slug[n - 1] == '-') n--;
        return slug[..n].ToString();
    }

    private static CatalogEntry Country(CatalogTable t) => new(t.Required("id"), t.Required("name"), EntityType.Country)
    {
        Aliases = t.List("aliases"),
        Adjectives = t.List("adjectives"),
        People = t.List("people"),
        Capitals = t.List("capital"),
        Metonyms = t.List("metonyms"),
        CombiningForms = t.List("combining"),
        CaseSensitiveNames = t.List("caseSensitive"),
        AmbiguousNames = t.List("ambiguous"),
    };

    private static CatalogEntry Organization(CatalogTable t)
    {
        var name = t.Required("name");
        return new CatalogEntry("org:" + t.Required("id"), name, EntityType.Organization)
        {
            Aliases = t.List("aliases"),
            Metonyms = t.List("metonyms"),
            People = t.List("memberNoun"),
            State = t.Text("state"),
            Kind = t.Text("kind"),
            CaseSensitiveNames = t.List("caseSensitive"),
            AmbiguousNames = t.List("ambiguous"),
        };
    }

    private static CatalogEntry Person(CatalogTable t)
    {
        var name = t.Required("name");
        var gender = t["gender"];
        return new CatalogEntry("person:" + Slug(name), name, EntityType.Person)
        {
            Aliases = t.List("aliases"),
            Surnames = t.List("surname"),
            IsSurnameDistinct = t["distinct"] is "1",
            Gender = gender.Length == 1 ? gender[0] : null,
            State = t.Text("country"),
            Organization = t.Text("organization"),
            Office = t.Text("office"),
        };
    }

    private static CatalogEntry Plain(CatalogTable t, EntityType type)
    {
        var name = t.Required("name");
        if (Enum.TryParse<EntityType>(t["type"], ignoreCase: true, out var given)) type = given;
        return new CatalogEntry((type == EntityType.Location ? "place:" : "thing:") + Slug(name), name, type)
        {
            Aliases = t.List("aliases"),
            Adjectives = t.List("adjective"),
            State = t.Text("country"),
            Kind = t.Text("kind"),
        };
    }

    private static CatalogTable? Open(string file)
    {
        using var stream = typeof(CatalogFiles).Assembly.GetManifestResourceStream(Prefix + file);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new CatalogTable(file, reader.ReadToEnd());
    }
}
