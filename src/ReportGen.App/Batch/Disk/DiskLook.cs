using System.Runtime.InteropServices;
using System.Text;

namespace ReportGen.App.Batch.Disk;

/// <summary>
/// What the system tells of a file without opening it, its link followed. Opening is no way to ask: a pipe keeps whoever opens it until somebody
/// writes into it. On Linux statx is asked, the one call whose answer is laid out alike on every machine; elsewhere the platform's own classes,
/// which know no pipes and no change but the last writing.
/// </summary>
/// <param name="IsFile">False for a folder, a pipe, a device.</param>
/// <param name="Identity">Which file it is, until it is deleted; 0 where the system does not tell.</param>
/// <param name="Length">Its size in bytes; 0 for what is no file.</param>
/// <param name="Written">When it was last written, in ticks of the file system's clock.</param>
/// <param name="Changed">When anything of it was last changed, its name and its dates too; 0 where the system does not tell.</param>
internal readonly record struct DiskLook(bool IsFile, UInt128 Identity, long Length, long Written, long Changed)
{
    private const int WorkingFolder = -100;
    private const uint BasicFields = 0x7ff;
    private const int KindMask = 0xf000;
    private const int RegularFile = 0x8000;
    private const int NotFound = 2;
    private const int NoFolder = 20;
    private const int LinksInACircle = 40;

    private static readonly DiskLook NoFile = new(IsFile: false, 0, 0, 0, 0);

    /// <summary>Looks at a file; null where nothing is there, or where its link leads to nothing.</summary>
    /// <exception cref="IOException">It may not be looked at.</exception>
    public static DiskLook? Of(string path) => OperatingSystem.IsLinux() ? OfLinux(path) : OfPlatform(path);

    private static DiskLook? OfLinux(string path)
    {
        try
        {
            if (Statx(WorkingFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, BasicFields, out var told) != 0)
            {
                // Some containers forbid the call itself; what it would have said is then asked for as elsewhere.
                return Marshal.GetLastPInvokeError() switch
                {
                    NotFound or NoFolder => null,
                    LinksInACircle => NoFile,
                    _ => OfPlatform(path),
                };
            }

            var isFile = (told.Mode & KindMask) == RegularFile;
            var identity = new UInt128((ulong)told.DeviceMajor << 32 | told.DeviceMinor, told.Inode);
            return new DiskLook(isFile, identity, isFile ? (long)told.Size : 0, told.Written.Ticks, told.Changed.Ticks);
        }
        catch (EntryPointNotFoundException)
        {
            return OfPlatform(path);
        }
    }

    private static DiskLook? OfPlatform(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        return file.Exists ? new DiskLook((file.Attributes & FileAttributes.Device) == 0, 0, file.Length, file.LastWriteTimeUtc.Ticks, 0)
            : Directory.Exists(path) ? NoFile
            : null;
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint fields, out Told told);

    /// <summary>struct statx, as far as it is asked for.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Told
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public Stamp Changed;

        [FieldOffset(112)]
        public Stamp Written;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }

    /// <summary>struct statx_timestamp.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private struct Stamp
    {
        [FieldOffset(0)]
        public long Seconds;

        [FieldOffset(8)]
        public uint Nanoseconds;

        /// <summary>Wrapped where a disk tells an hour out of all time: it is compared only.</summary>
        public readonly long Ticks => unchecked((Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / TimeSpan.NanosecondsPerTick));
    }
}
