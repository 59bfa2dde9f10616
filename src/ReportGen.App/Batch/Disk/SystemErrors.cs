using System.Collections.Immutable;

namespace ReportGen.App.Batch.Disk;

/// <summary>
/// The numbers by which a system tells what it refuses, where the platform has no exception of its own for it. On Linux and macOS an exception
/// carries the system's own number, and the two have not the same; on Windows it is the system's number behind 0x8007.
/// </summary>
/// <param name="InUse">Another program has the file open.</param>
/// <param name="Full">There is no room left on the disk, or none for this user.</param>
/// <param name="TooLong">No file may have such a name.</param>
/// <param name="InTheWay">A folder lies where a file is to lie, or a file where a folder is.</param>
/// <param name="ReadOnly">Nobody may write to the disk.</param>
internal sealed record SystemErrors(ImmutableArray<int> InUse, ImmutableArray<int> Full, ImmutableArray<int> TooLong, ImmutableArray<int> InTheWay, ImmutableArray<int> ReadOnly)
{
    public static readonly SystemErrors Linux = new([11], [28, 122], [36], [17, 20, 21, 39], [30]);
    public static readonly SystemErrors MacOS = new([35], [28, 69], [63], [17, 20, 21, 66], [30]);
    public static readonly SystemErrors Windows = new([OfWindows(32), OfWindows(33)], [OfWindows(39), OfWindows(112), OfWindows(1295)], [OfWindows(206)], [OfWindows(80), OfWindows(145), OfWindows(183), OfWindows(267)], [OfWindows(19)]);

    /// <summary>Those of the system that the program runs on.</summary>
    public static readonly SystemErrors Here = OperatingSystem.IsWindows() ? Windows : OperatingSystem.IsLinux() ? Linux : MacOS;

    private static int OfWindows(int number) => unchecked((int)0x80070000) | number;
}
