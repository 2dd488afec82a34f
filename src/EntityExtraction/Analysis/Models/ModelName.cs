using System.Text;

namespace EntityExtraction.Analysis.Models;

/// <summary>Names of up to eight ASCII letters packed into a number, so that headers have a fixed size.</summary>
internal static class ModelName
{
    public static ulong Pack(string name)
    {
        if (name.Length is 0 or > 8 || !Ascii.IsValid(name)) throw new ArgumentException("A name has one to eight ASCII letters.", nameof(name));
        ulong packed = 0;
        for (var i = name.Length - 1; i >= 0; i--) packed = (packed << 8) | name[i];
        return packed;
    }

    public static string Unpack(ulong packed)
    {
        var name = new StringBuilder(8);
        for (; packed != 0; packed >>= 8) name.Append(char.IsAsciiLetterOrDigit((char)(byte)packed) ? (char)(byte)packed : '?');
        return name.ToString();
    }
}
