using System.Security.Cryptography;
using ReportGen.Workbooks;

namespace ReportGen.App.Batch.Disk;

/// <summary>
/// Reads what people have put into a folder, which may be anything: a pipe that never answers, a device that never ends, a file that grows while
/// it is read. Whatever size was told, never more is read than may be.
/// </summary>
internal static class InputContent
{
    private const int Piece = 64 * 1024;

    /// <summary>Opens a file to be read.</summary>
    /// <exception cref="NoFileException">It is a pipe, a device or a folder; it is not opened.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static FileStream Open(string path, FileShare share = FileShare.Read)
    {
        // What has a size is a file. The other question costs more, so it is put to the few that have none and to links, whose own size tells nothing.
        var there = new FileInfo(path);
        var isOdd = !there.Exists || there.Length == 0 || (there.Attributes & FileAttributes.ReparsePoint) != 0;
        return isOdd && DiskLook.Of(path) is { IsFile: false }
            ? throw new NoFileException()
            : new FileStream(path, FileMode.Open, FileAccess.Read, share, bufferSize: 0);
    }

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many it may have.</param>
    /// <exception cref="UnreadableWorkbookException">It has more.</exception>
    /// <inheritdoc cref="Open"/>
    public static byte[] Read(string path, long most)
    {
        using var file = Open(path);
        // Asked before reading, so that a film by mistake named .xlsx is not first taken into memory.
        if (file.Length > most) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.FileBytes), most);

        var bytes = new byte[file.Length];
        var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count < bytes.Length ? bytes[..count] : WithMore(file, bytes, most);
    }

    /// <summary>SHA-256 of a file; of one with more bytes than it may have, null.</summary>
    /// <inheritdoc cref="Open"/>
    public static byte[]? HashOf(string path, long most)
    {
        using var file = Open(path);
        if (file.Length > most) return null;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[Piece];
        var count = 0L;
        for (int read; (read = file.Read(piece)) > 0;)
        {
            count += read;
            if (count > most) return null;
            hash.AppendData(piece, 0, read);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>A file may hold more than was told: it has grown, or it is none that has a size.</summary>
    private static byte[] WithMore(FileStream file, byte[] bytes, long most)
    {
        var piece = new byte[1];
        for (int read; (read = file.Read(piece)) > 0; piece = piece.Length == 1 ? new byte[Piece] : piece)
        {
            if (bytes.Length + read > most) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.FileBytes), most);
            bytes = [.. bytes, .. piece.AsSpan(0, read)];
        }

        return bytes;
    }
}
