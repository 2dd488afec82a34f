namespace EntityExtraction.Input;

/// <summary>Finds the files that a list of paths means.</summary>
public static class TextFiles
{
    /// <summary>Expands folders to the files in and below them that match a pattern, by name, and leaves files as they are, missing ones included.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="pattern">Which files of a folder are meant.</param>
    public static IEnumerable<string> Find(IEnumerable<string> paths, string pattern = "*.txt")
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return path;
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)) yield return file;
        }
    }
}
