namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Closed lists of English words that decide where words end.</summary>
internal static class WordLists
{
    private const int Longest = 12;

    private static readonly WordSet CapitalAbbreviations = Set(
        "mr mrs ms messrs mme mlle dr drs prof rev hon fr sr jr st ste mt ft gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig lieut gov sen sens rep reps " +
        "pres amb atty supt det insp pfc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "sec secs para spec conf est ave blvd rd dist ind mfg intl dept univ assn bros ed no nos fig figs art arts " +
        "ala ariz ark calif colo conn del fla ga ill kan ky la mass md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que ph sc");

    private static readonly WordSet AnyCaseAbbreviations = Set(
        "inc corp co ltd llc plc etc vs al eg ie ca cf approx vol vols pp viz ext tel attn esp incl excl mins hrs yrs lb lbs oz sq dept prof gen sgt");

    private static readonly WordSet Prefixes = Set(
        "anti ante arch auto bi bio co contra counter cross cyber de e ex extra hyper infra inter intra macro mega meta micro mid mini mono multi " +
        "narco neo non over paleo pan petro poly post pre pro proto pseudo psycho quasi re retro semi socio sub super supra tele trans tri ultra");

    private static readonly WordSet FileEndings = Set(
        "doc docx xls xlsx pdf txt ppt pptx jpg jpeg png gif zip exe csv xml html htm mp3 mp4 avi asp php js");

    private static readonly WordSet Domains = Set(
        "com org net edu gov mil int info biz tv io ai eu uk us ca au nz de fr es it nl be ch at se no fi dk pl cz ru ua by ge am az tr gr il ir iq sy sa ae eg ly in pk cn jp kr");

    private static readonly WordSet Units = Set(
        "mm cm km m ft kg g k kb mb gb tb mg ml hz khz mhz ghz am pm lb lbs oz mph kmh kph mi yd hr hrs min mins sec secs bn mn tn kw mw gw kwh mwh nm " +
        "MB GB TB KB Hz kHz MHz GHz kW MW GW kWh MWh AM PM");

    private static readonly WordSet Magnitudes = Set("M K B T m b");

    private static readonly WordSet Clipped = Set(
        "em til till cause bout n twas tis round s m d re ve ll");

    private static readonly WordSet Clitics = Set("s m d re ve ll");

    private static readonly WordSet Emoticons = Set(
        ":) :( ;) :D :P :p :-) :-( ;-) :-D :-P =) =( =D (: (; :/ :-/ :o :O :| ^_^ -_- <3 </3 xD XD :'( :* :] :[ =] ;D >.< :)) :((");

    /// <summary>Words written as one, cut where they come apart.</summary>
    private static readonly (WordSet Words, int[] Points) Fused = Cut(
        "can|not gon|na wan|na got|ta out|ta gim|me lem|me do|nt did|nt does|nt is|nt are|nt was|nt were|nt has|nt have|nt had|nt could|nt would|nt should|nt ai|nt ca|nt wo|nt " +
        "i|m i|ve you|re you|ve they|re they|ve we|ve that|s what|s there|s");

    /// <summary>Length of the longest entry that <see cref="IsEmoticon"/> knows.</summary>
    public const int LongestEmoticon = 3;

    /// <summary>Whether a word keeps the full stop after it: <c>Gen</c>, <c>Inc</c>, <c>etc</c>.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return false;
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..word.ToLowerInvariant(lower)];
        return AnyCaseAbbreviations.Contains(lower) || (char.IsUpper(word[0]) && CapitalAbbreviations.Contains(lower));
    }

    /// <summary>Whether a prefix makes one word with what follows its hyphen: <c>pro-Western</c>, <c>co-founder</c>.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => ContainsLower(Prefixes, word);

    /// <summary>Whether the letters after a full stop are the end of a file name.</summary>
    public static bool IsFileEnding(ReadOnlySpan<char> word) => ContainsLower(FileEndings, word);

    /// <summary>Whether the letters after a full stop are a top-level internet domain.</summary>
    public static bool IsDomain(ReadOnlySpan<char> word) => ContainsLower(Domains, word);

    /// <summary>Whether letters right after a number are a unit of measure: <c>5km</c>.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) => Units.Contains(word);

    /// <summary>Whether a letter right after a sum of money multiplies it: <c>$5M</c>.</summary>
    public static bool IsMagnitude(ReadOnlySpan<char> word) => Magnitudes.Contains(word);

    /// <summary>Whether letters may follow an apostrophe that begins a word: <c>'em</c>.</summary>
    public static bool IsClipped(ReadOnlySpan<char> word) => ContainsLower(Clipped, word);

    /// <summary>Whether letters after an apostrophe are a word of their own: <c>'s</c>, <c>'ll</c>.</summary>
    public static bool IsClitic(ReadOnlySpan<char> word) => word.Length <= 2 && ContainsLower(Clitics, word);

    /// <summary>Whether punctuation draws a face.</summary>
    public static bool IsEmoticon(ReadOnlySpan<char> text) => Emoticons.Contains(text);

    /// <summary>Where two words written as one come apart (<c>can|not</c>), or 0.</summary>
    public static int FusionPoint(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8) return 0;
        Span<char> lower = stackalloc char[Longest];
        return Fused.Words.Find(lower[..word.ToLowerInvariant(lower)]) is >= 0 and var found ? Fused.Points[found] : 0;
    }

    private static bool ContainsLower(WordSet set, ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return false;
        Span<char> lower = stackalloc char[Longest];
        return set.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static WordSet Set(string words) => new(words.Split(' '));

    private static (WordSet Words, int[] Points) Cut(string words)
    {
        var cut = words.Split(' ');
        var points = Array.ConvertAll(cut, word => word.IndexOf('|', StringComparison.Ordinal));
        return (new WordSet(Array.ConvertAll(cut, word => word.Replace("|", "", StringComparison.Ordinal))), points);
    }
}
