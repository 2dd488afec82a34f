using System.Runtime.InteropServices;

namespace EntityExtraction.Analysis.Models;

/// <summary>The first bytes of a model file. All numbers are little-endian.</summary>
/// <remarks>
/// Layout: header; section table (one <see cref="ModelSection"/> each); the section contents, each aligned to <see cref="Alignment"/> bytes.
/// The checksum covers everything after the header.
/// </remarks>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModelHeader
{
    public const ulong ExpectedMagic = 0x4C444D_4E5845_4545; // "EEEXNMDL" read as bytes
    public const int CurrentFormat = 1;
    public const int Alignment = 64;

    public ulong Magic;
    public int Format;
    public int KindVersion;
    public ulong Kind;
    public ulong Checksum;
    public long Length;
    public int SectionCount;
    public int Reserved;
}

/// <summary>Where a named part of a model lies, in bytes from the start of the file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModelSection
{
    public ulong Name;
    public long Offset;
    public long Length;
}
