using EntityExtraction.Analysis.Learning;
using static EntityExtraction.Analysis.Learning.FeatureHash;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>The features of one parsing decision, after Zhang and Nivre (2011), with word classes added.</summary>
internal static class ParserFeatures
{
    public const int Limit = 160;

    private static readonly Constituent Nothing = new(-1);

    /// <summary>Fills <paramref name="features"/> (at least <see cref="Limit"/> cells) and returns their number.</summary>
    public static int Extract(ParserSentence sentence, in ParserConfiguration configuration, StackArena arena, Span<ulong> features)
    {
        ref readonly var b0 = ref configuration.Front;
        ref readonly var s0 = ref Nothing;
        ref readonly var s1 = ref Nothing;
        ref readonly var s2 = ref Nothing;
        if (configuration.Stack >= 0)
        {
            ref readonly var place0 = ref arena[configuration.Stack];
            s0 = ref place0.Top;
            if (place0.Below >= 0)
            {
                ref readonly var place1 = ref arena[place0.Below];
                s1 = ref place1.Top;
                if (place1.Below >= 0) s2 = ref arena[place1.Below].Top;
            }
        }

        ref readonly var S0 = ref sentence[s0.Token];
        ref readonly var S1 = ref sentence[s1.Token];
        ref readonly var S2 = ref sentence[s2.Token];
        ref readonly var B0 = ref sentence[b0.Token];
        ref readonly var B1 = ref sentence[b0.Token + 1];
        ref readonly var B2 = ref sentence[b0.Token + 2];
        ref readonly var B3 = ref sentence[b0.Token + 3];
        ref readonly var S0l = ref sentence[s0.Left1];
        ref readonly var S0r = ref sentence[s0.Right1];
        ref readonly var S0l2 = ref sentence[s0.Left2];
        ref readonly var S0r2 = ref sentence[s0.Right2];
        ref readonly var S1l = ref sentence[s1.Left1];
        ref readonly var S1r = ref sentence[s1.Right1];
        ref readonly var S1r2 = ref sentence[s1.Right2];
        ref readonly var S1l2 = ref sentence[s1.Left2];
        ref readonly var B0l = ref sentence[b0.Left1];
        ref readonly var B0l2 = ref sentence[b0.Left2];

        var distance = Distance(s0.Token, b0.Token);
        var distance1 = Distance(s1.Token, s0.Token);
        var (s0LeftSet, s0RightSet) = (Of(s0.LeftRelations), Of(s0.RightRelations));
        var (s1LeftSet, s1RightSet) = (Of(s1.LeftRelations), Of(s1.RightRelations));
        var b0LeftSet = Of(b0.LeftRelations);
        var (s0l, s0r, s1l, s1r) = (Of(s0.Left1Relation), Of(s0.Right1Relation), Of(s1.Left1Relation), Of(s1.Right1Relation));
        var b0l = Of(b0.Left1Relation);
        var (s0LeftCount, s0RightCount, s1LeftCount, s1RightCount) = (Of(s0.LeftCount), Of(s0.RightCount), Of(s1.LeftCount), Of(s1.RightCount));
        var b0LeftCount = Of(b0.LeftCount);
        var n = 0;

        features[n++] = Join(1, 1);

        // Single words.
        features[n++] = Join(2, S0.Word, S0.Tag);
        features[n++] = Join(3, S0.Word);
        features[n++] = Join(4, S0.Tag);
        features[n++] = Join(5, S0.Fine, S0.Tag);
        features[n++] = Join(6, S0.Coarse);
        features[n++] = Join(7, S1.Word, S1.Tag);
        features[n++] = Join(8, S1.Word);
        features[n++] = Join(9, S1.Tag);
        features[n++] = Join(10, S1.Fine, S1.Tag);
        features[n++] = Join(11, B0.Word, B0.Tag);
        features[n++] = Join(12, B0.Word);
        features[n++] = Join(13, B0.Tag);
        features[n++] = Join(14, B0.Fine, B0.Tag);
        features[n++] = Join(15, B1.Word, B1.Tag);
        features[n++] = Join(16, B1.Word);
        features[n++] = Join(17, B1.Tag);
        features[n++] = Join(18, B1.Fine, B1.Tag);
        features[n++] = Join(19, B2.Word, B2.Tag);
        features[n++] = Join(20, B2.Tag);
        features[n++] = Join(21, B2.Fine);
        features[n++] = Join(22, S2.Word, S2.Tag);
        features[n++] = Join(23, S2.Tag);
        features[n++] = Join(24, B3.Tag);

        // Top of the stack with the front.
        features[n++] = Join(25, S0.Word, S0.Tag, B0.Word, B0.Tag);
        features[n++] = Join(26, S0.Word, S0.Tag, B0.Word);
        features[n++] = Join(27, S0.Word, B0.Word, B0.Tag);
        features[n++] = Join(28, S0.Word, S0.Tag, B0.Tag);
        features[n++] = Join(29, S0.Tag, B0.Word, B0.Tag);
        features[n++] = Join(30, S0.Word, B0.Word);
        features[n++] = Join(31, S0.Tag, B0.Tag);
        features[n++] = Join(32, S0.Fine, B0.Fine);
        features[n++] = Join(33, S0.Coarse, B0.Coarse);
        features[n++] = Join(34, S0.Fine, B0.Tag);
        features[n++] = Join(35, S0.Tag, B0.Fine);
        features[n++] = Join(36, S0.Word, B0.Coarse);
        features[n++] = Join(37, S0.Coarse, B0.Word);
        features[n++] = Join(38, B0.Tag, B1.Tag);
        features[n++] = Join(39, B0.Word, B1.Tag);
        features[n++] = Join(40, B0.Tag, B1.Word);
        features[n++] = Join(41, S0.Word, B1.Tag, B0.Tag);
        features[n++] = Join(42, S0.Tag, B1.Word, B0.Tag);

        // Top of the stack with the word below it.
        features[n++] = Join(43, S1.Word, S0.Word);
        features[n++] = Join(44, S1.Word, S1.Tag, S0.Tag);
        features[n++] = Join(45, S1.Tag, S0.Word, S0.Tag);
        features[n++] = Join(46, S1.Tag, S0.Tag);
        features[n++] = Join(47, S1.Fine, S0.Fine);
        features[n++] = Join(48, S1.Coarse, S0.Coarse);
        features[n++] = Join(49, S1.Fine, S0.Tag);
        features[n++] = Join(50, S1.Tag, S0.Fine);
        features[n++] = Join(51, S1.Word, S0.Coarse);
        features[n++] = Join(52, S1.Coarse, S0.Word);

        // The word below with the front.
        features[n++] = Join(53, S1.Tag, B0.Tag);
        features[n++] = Join(54, S1.Word, B0.Tag);
        features[n++] = Join(55, S1.Tag, B0.Word);
        features[n++] = Join(56, S1.Fine, B0.Fine);
        features[n++] = Join(57, S1.Word, B0.Word);

        // Three and four words.
        features[n++] = Join(58, B0.Tag, B1.Tag, B2.Tag);
        features[n++] = Join(59, S0.Tag, B0.Tag, B1.Tag);
        features[n++] = Join(60, S1.Tag, S0.Tag, B0.Tag);
        features[n++] = Join(61, S1.Tag, S0.Word, B0.Tag);
        features[n++] = Join(62, S1.Word, S0.Tag, B0.Tag);
        features[n++] = Join(63, S1.Tag, S0.Tag, B0.Word);
        features[n++] = Join(64, S2.Tag, S1.Tag, S0.Tag);
        features[n++] = Join(65, S1.Tag, S0.Tag, B0.Tag, B1.Tag);
        features[n++] = Join(66, S0.Tag, B0.Tag, B1.Tag, B2.Tag);
        features[n++] = Join(67, S2.Tag, S1.Tag, S0.Tag, B0.Tag);
        features[n++] = Join(68, S0.Tag, B0.Tag, B0l.Tag);
        features[n++] = Join(69, S0.Tag, S0l.Tag, B0.Tag);
        features[n++] = Join(70, S0.Tag, S0r.Tag, B0.Tag);
        features[n++] = Join(71, S1.Tag, S1r.Tag, S0.Tag);
        features[n++] = Join(72, S1.Tag, S1l.Tag, S0.Tag);
        features[n++] = Join(73, S1.Tag, S0.Tag, S0l.Tag);
        features[n++] = Join(74, S1.Tag, S0.Tag, S0r.Tag);
        features[n++] = Join(75, S1.Tag, S1r.Tag, B0.Tag);
        features[n++] = Join(76, S0.Tag, S0l.Tag, S0l2.Tag);
        features[n++] = Join(77, S0.Tag, S0r.Tag, S0r2.Tag);
        features[n++] = Join(78, S1.Tag, S1r.Tag, S1r2.Tag);
        features[n++] = Join(79, B0.Tag, B0l.Tag, B0l2.Tag);
        features[n++] = Join(80, S1.Tag, S1l.Tag, S1l2.Tag);

        // Words of the dependents: what introduces a phrase decides where it goes.
        features[n++] = Join(81, S1.Word, S0l.Word);
        features[n++] = Join(82, S1.Tag, S0l.Word, S0.Tag);
        features[n++] = Join(83, S1.Word, S0l.Word, S0.Tag);
        features[n++] = Join(84, S1.Fine, S0l.Word, S0.Coarse);
        features[n++] = Join(85, S0.Word, B0l.Word);
        features[n++] = Join(86, S0.Tag, B0l.Word, B0.Tag);
        features[n++] = Join(87, S0.Word, S0l.Word);
        features[n++] = Join(88, S0.Tag, S0l.Word);
        features[n++] = Join(89, S0.Tag, S0r.Word);
        features[n++] = Join(90, B0.Tag, B0l.Word);
        features[n++] = Join(91, S1.Tag, S1r.Word, S0.Tag);
        features[n++] = Join(92, S1.Tag, S1l.Word, S0.Tag);
        features[n++] = Join(93, S1.Coarse, S1r.Coarse, S0.Coarse);
        features[n++] = Join(94, S0l.Word, S0r.Word, S0.Tag);
        features[n++] = Join(95, S0l2.Word, S0.Tag, S1.Tag);

        // Relations that the words already have.
        features[n++] = Join(96, S0.Word, s0LeftSet);
        features[n++] = Join(97, S0.Tag, s0LeftSet);
        features[n++] = Join(98, S0.Word, s0RightSet);
        features[n++] = Join(99, S0.Tag, s0RightSet);
        features[n++] = Join(100, S1.Word, s1RightSet);
        features[n++] = Join(101, S1.Tag, s1RightSet);
        features[n++] = Join(102, S1.Word, s1LeftSet);
        features[n++] = Join(103, S1.Tag, s1LeftSet);
        features[n++] = Join(104, B0.Word, b0LeftSet);
        features[n++] = Join(105, B0.Tag, b0LeftSet);
        features[n++] = Join(106, S0.Tag, s0l, B0.Tag, b0l);
        features[n++] = Join(107, S0.Tag, s0r, B0.Tag);
        features[n++] = Join(108, S1.Tag, s1r, S0.Tag, s0r);
        features[n++] = Join(109, S1.Tag, s1r, S0.Tag, s0l);
        features[n++] = Join(110, S1.Tag, s1l, S0.Tag, s0l);
        features[n++] = Join(111, S1.Tag, s1RightSet, S0.Tag);
        features[n++] = Join(112, S0.Tag, s0LeftSet, S1.Tag);
        features[n++] = Join(113, S0.Tag, s0LeftSet, B0.Tag, b0LeftSet);
        features[n++] = Join(114, S0.Tag, s0RightSet, B0.Tag, b0LeftSet);
        features[n++] = Join(115, s0LeftSet, s0RightSet, S0.Universal, S1.Universal);

        // Numbers of dependents and distances.
        features[n++] = Join(116, S0.Word, s0LeftCount);
        features[n++] = Join(117, S0.Tag, s0LeftCount);
        features[n++] = Join(118, S0.Word, s0RightCount);
        features[n++] = Join(119, S0.Tag, s0RightCount);
        features[n++] = Join(120, S1.Word, s1RightCount);
        features[n++] = Join(121, S1.Tag, s1RightCount, s1LeftCount);
        features[n++] = Join(122, B0.Tag, b0LeftCount);
        features[n++] = Join(123, S0.Word, distance);
        features[n++] = Join(124, S0.Tag, distance);
        features[n++] = Join(125, B0.Word, distance);
        features[n++] = Join(126, B0.Tag, distance);
        features[n++] = Join(127, S0.Tag, B0.Tag, distance);
        features[n++] = Join(128, S0.Word, B0.Word, distance);
        features[n++] = Join(129, S1.Tag, S0.Tag, distance1);
        features[n++] = Join(130, S1.Word, S0.Word, distance1);
        features[n++] = Join(131, S1.Coarse, S0.Coarse, distance1);
        features[n++] = Join(132, S0.Universal, S1.Universal, S2.Universal, Of(Math.Min(configuration.StackSize, 5)));
        return n;
    }

    private static ulong Distance(int from, int to) => from < 0 ? None : Of((to - from) switch { < 5 => to - from, < 7 => 5, < 11 => 6, < 20 => 7, _ => 8 });
}
