namespace EntityExtraction.Cli;

/// <summary>A file to read, and what its documents are called in the output.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Id">The file's name, or its path below the folder that was named.</param>
internal readonly record struct InputFile(string Path, string Id)
{
    /// <summary>What the paths of a command line mean: files, folders with what they hold, patterns.</summary>
    public static IEnumerable<InputFile> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(InputKind.IsDocument).Order(StringComparer.Ordinal))
                {
                    yield return new InputFile(file, System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'));
                }
            }
            else if (Glob.IsPattern(path))
            {
                foreach (var file in Glob.Find(path)) yield return new InputFile(file, System.IO.Path.GetFileName(file));
            }
            else
            {
                yield return new InputFile(path, System.IO.Path.GetFileName(path));
            }
        }
    }
}
