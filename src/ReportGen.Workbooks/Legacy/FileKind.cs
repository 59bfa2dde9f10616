using System.Buffers.Binary;
using ReportGen.Workbooks.Legacy.Compound;

namespace ReportGen.Workbooks.Legacy;

/// <summary>The ways in which a table reaches us, told by the first bytes and never by the ending: systems call everything .xls.</summary>
internal enum FileKind
{
    /// <summary>A zip package.</summary>
    Package,

    /// <summary>The container of old office files.</summary>
    Compound,

    /// <summary>A workbook of Excel 2 to 4, which had no container yet.</summary>
    Ancient,

    /// <summary>Perhaps a text; perhaps anything else.</summary>
    Other,
}

internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> file) =>
        file.StartsWith(CompoundFile.Signature) ? FileKind.Compound
        : file.StartsWith("PK"u8) ? FileKind.Package
        : IsAncient(file) ? FileKind.Ancient
        : FileKind.Other;

    /// <summary>The beginning of a sheet or a workspace, four or six bytes long, in the record numbers of Excel 2, 3 and 4.</summary>
    private static bool IsAncient(ReadOnlySpan<byte> file) =>
        file.Length > 8
        && BinaryPrimitives.ReadUInt16LittleEndian(file) is 0x0009 or 0x0209 or 0x0409
        && BinaryPrimitives.ReadUInt16LittleEndian(file[2..]) is 4 or 6;
}
