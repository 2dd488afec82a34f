using YamlDotNet.Core;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads rule files with their imports and collects every problem instead of stopping at the first.</summary>
/// <remarks>Names may be used before they are defined, so reading goes in rounds over all files: YAML and imports, relation types, word sets, then the rules.</remarks>
internal sealed class RuleLoader
{
    private readonly Diagnostics _diagnostics = new();
    private readonly List<ReadFile> _files = [];
    private readonly Dictionary<string, ReadFile> _byName = new(StringComparer.Ordinal);
    private readonly Func<string, string?> _import;

    private RuleLoader(Func<string, string?>? import) => _import = import ?? (_ => null);

    /// <summary>Reads files.</summary>
    /// <param name="files">Names and texts, in the order in which they count.</param>
    /// <param name="import">Gives the text of an imported file by its path, or null where there is none.</param>
    /// <param name="isBuiltIn">Whether these are the files of the package itself, whose ids nothing else may clash with yet.</param>
    public static LoadedRules Read(IEnumerable<(string File, string Text)> files, Func<string, string?>? import = null, bool isBuiltIn = false)
    {
        var loader = new RuleLoader(import);
        var given = files.Select(f => loader.Open(f.File, f.Text, [])).OfType<ReadFile>().ToList();
        var relations = new RelationReader(loader._diagnostics);
        foreach (var file in loader._files) relations.Declare(file.Values, file.Root?["relations"]);
        relations.Define();
        foreach (var file in loader._files) WordSetReader.Declare(file);
        foreach (var file in loader._files) FileReader.Read(file, relations, loader._import);
        IdCheck.Run(loader._files, isBuiltIn);
        ExtensionCheck.Run(loader._files, isBuiltIn);
        ReachCheck.Run(loader._files);
        return new LoadedRules([.. given.Select(f => f.Model)], loader._files, relations.Types, loader._diagnostics.InOrder([.. loader._files.Select(f => f.Name)]));
    }

    /// <summary>Imports come before the file that wants them.</summary>
    private ReadFile? Open(string name, string text, List<string> under)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        var file = new ReadFile(name, text, _diagnostics);
        _byName.Add(name, file);
        under.Add(name);
        try
        {
            var root = YamlNode.Parse(text);
            if (root is { IsNothing: false } && file.Values.IsMapping(root, RuleKeys.File)) file.Root = root;
            file.ImportNames = file.Values.Texts(file.Root?["imports"]);
            foreach (var node in ValueReader.OneOrMore(file.Root?["imports"])) Import(file, node, under);
        }
        catch (YamlException e)
        {
            // What begins at the start of the file is found wrong at its end.
            var place = e.Start.Index == 0 && e.End.Line > 0 ? e.End : e.Start;
            _diagnostics.Add(new RuleDiagnostic("EE100", RuleDiagnosticSeverity.Error, name, (int)place.Line, (int)place.Column, "The file is no valid YAML: " + YamlMessage.Of(e)));
        }

        under.RemoveAt(under.Count - 1);
        _files.Add(file);
        return file;
    }

    private void Import(ReadFile file, YamlNode node, List<string> under)
    {
        if (node.Scalar is not { Length: > 0 } written) return;
        var path = PathOf(file.Name, written);
        if (under.Contains(path))
        {
            file.Values.Error("EE116", node, $"The imports go round in a circle: {string.Join(" -> ", under.SkipWhile(n => n != path))} -> {path}.");
        }
        else if (_byName.TryGetValue(path, out var known))
        {
            file.Imports.Add(known);
        }
        else if (_import(path) is not { } text)
        {
            file.Values.Error("EE115", node, "The imported file cannot be read.", "a path relative to this file", $"'{path}'");
        }
        else if (Open(path, text, under) is { } opened)
        {
            file.Imports.Add(opened);
        }
    }

    /// <summary>A path as a file names it, from where that file lies.</summary>
    public static string PathOf(string file, string written)
    {
        if (Path.IsPathRooted(written)) return written;
        var folder = Path.GetDirectoryName(file) ?? "";
        var parts = new List<string>();
        foreach (var part in Path.Combine(folder, written).Replace('\\', '/').Split('/'))
        {
            if (part == ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
