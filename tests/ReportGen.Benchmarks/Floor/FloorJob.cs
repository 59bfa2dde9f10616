using System.IO.Compression;
using ReportGen.Workbooks.Zipping;
using ZipFile = ReportGen.Workbooks.Zipping.ZipFile;

namespace ReportGen.Benchmarks.Floor;

/// <summary>
/// The least that must be done for a form: unzip it, parse its sheet and its shared texts, put them into the prepared rows of the layout, zip. It
/// knows where everything stands in this one form, looks for no label, checks nothing, measures no text. Nothing that reads a form and prints it can
/// cost less by much; what a real program costs beyond it is what it does for its user.
/// </summary>
internal sealed class FloorJob(FloorLayout layout)
{
    /// <summary>The printed form.</summary>
    /// <param name="input">The bytes of a filled .xlsx of the layout's own form.</param>
    public byte[] Run(byte[] input)
    {
        var sheet = FloorSplice.Write(layout, FloorInput.Read(input));
        return ZipFile.Write([.. layout.Packed, ZipPart.Pack(layout.SheetPart, sheet, CompressionLevel.Fastest)]);
    }
}
