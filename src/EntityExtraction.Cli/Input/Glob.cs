using System.IO.Enumeration;

namespace EntityExtraction.Cli;

/// <summary>Patterns such as <c>news/**/*.txt</c>, for shells that do not expand them and for quoted ones.</summary>
internal static class Glob
{
    private const string AnyFolders = "**";

    /// <summary>Whether a path is a pattern; a file of that very name is none.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(path);

    /// <summary>The files that match, by name. <c>*</c> and <c>?</c> stay within a name, <c>**</c> stands for any folders.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var parts = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var plain = parts.TakeWhile(p => !p.AsSpan().ContainsAny('*', '?')).Count();
        var root = string.Join(Path.DirectorySeparatorChar, parts[..plain]);
        if (root.Length == 0) root = Path.IsPathRooted(pattern) ? Path.DirectorySeparatorChar.ToString() : ".";
        return Directory.Exists(root) ? Find(root, parts.AsMemory(plain)) : [];
    }

    private static IEnumerable<string> Find(string folder, ReadOnlyMemory<string> parts)
    {
        var name = parts.Span[0];
        if (name == AnyFolders)
        {
            foreach (var file in parts.Length > 1 ? Find(folder, parts[1..]) : Files(folder, "*")) yield return file;
            foreach (var file in Folders(folder, "*").SelectMany(f => Find(f, parts))) yield return file;
        }
        else if (parts.Length == 1)
        {
            foreach (var file in Files(folder, name)) yield return file;
        }
        else
        {
            foreach (var file in Folders(folder, name).SelectMany(f => Find(f, parts[1..]))) yield return file;
        }
    }

    private static IEnumerable<string> Files(string folder, string name) => Matching(Directory.EnumerateFiles(folder), folder, name);

    private static IEnumerable<string> Folders(string folder, string name) => Matching(Directory.EnumerateDirectories(folder), folder, name);

    private static IEnumerable<string> Matching(IEnumerable<string> paths, string folder, string name) => paths
        .Where(p => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(p), ignoreCase: false))
        .Order(StringComparer.Ordinal)
        .Select(p => folder == "." ? Path.GetFileName(p) : p);
}
