using System.Text;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Explaining;

/// <summary>The way through the tree from one word to another.</summary>
internal static class SyntacticPath
{
    /// <summary><c>supplied -obl-> Poland</c>; upwards <c>backing &lt;-advcl- left -nsubj-> Iran</c>.</summary>
    public static string Of(SyntaxView view, int from, int to)
    {
        if (from == to) return $"'{view.Form(from)}' itself";
        var down = new List<int>();
        for (var token = to; token >= 0; token = view.Head(token)) down.Add(token);
        var path = new StringBuilder(view.Form(from));
        var at = from;
        while (at >= 0 && !down.Contains(at))
        {
            path.Append(" <-").Append(view.Rel(at).Label()).Append("- ");
            at = view.Head(at);
            if (at >= 0) path.Append(view.Form(at));
        }

        if (at < 0) return $"'{view.Form(from)}' and '{view.Form(to)}' in different trees";
        for (var i = down.IndexOf(at) - 1; i >= 0; i--) path.Append(" -").Append(view.Rel(down[i]).Label()).Append("-> ").Append(view.Form(down[i]));
        return path.ToString();
    }
}
