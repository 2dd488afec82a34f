using System.Runtime.InteropServices;

namespace EntityExtraction.Analysis.Models;

/// <summary>A fast 64-bit checksum against damage, not against intent.</summary>
internal static class ModelChecksum
{
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var sum = 0x9E3779B97F4A7C15UL ^ (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) sum = (ulong.RotateLeft(sum, 23) ^ word) * 0xC2B2AE3D27D4EB4FUL;
        foreach (var b in bytes[(words.Length * 8)..]) sum = (ulong.RotateLeft(sum, 23) ^ b) * 0xC2B2AE3D27D4EB4FUL;
        return sum ^ (sum >> 32);
    }
}
