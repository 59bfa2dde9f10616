using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Cuts our part out of the comments of a sheet; what a person has written before or behind it stays.</summary>
internal static class CommentRemoval
{
    /// <param name="package">The workbook.</param>
    /// <param name="part">The part of the comments.</param>
    /// <param name="frame">What our part begins and ends with.</param>
    /// <returns>The part, and the cells whose comments are gone.</returns>
    public static (byte[] Content, IReadOnlySet<CellAddress> Removed) Of(PackageReader package, string part, NoteFrame frame)
    {
        using var xml = package.OpenXml(part);
        var root = XElement.Load(xml);
        var removed = new HashSet<CellAddress>();
        foreach (var comment in root.Descendants(root.Name.Namespace + "comment").ToList())
        {
            if (Cut(comment, frame) && CellAddress.TryParse((string?)comment.Attribute("ref"), out var cell))
            {
                comment.Remove();
                removed.Add(cell);
            }
        }

        return (XmlCopy.Write(root.WriteTo), removed);
    }

    /// <summary>Cuts our part out; true where nothing is left.</summary>
    private static bool Cut(XElement comment, NoteFrame frame)
    {
        var texts = comment.Descendants(comment.Name.Namespace + "t").ToList();
        var all = string.Concat(texts.Select(t => t.Value));
        var isCut = false;
        while (frame.PartOf(all) is var (start, end) && start >= 0)
        {
            isCut = true;
            all = all.Remove(start, end - start);
            Cut(texts, start, end);
        }

        return isCut && string.IsNullOrWhiteSpace(all);
    }

    private static void Cut(List<XElement> texts, int start, int end)
    {
        var at = 0;
        foreach (var text in texts)
        {
            var (value, first) = (text.Value, at);
            at += value.Length;
            var (from, to) = (Math.Clamp(start - first, 0, value.Length), Math.Clamp(end - first, 0, value.Length));
            if (to > from)
            {
                text.Value = value.Remove(from, to - from);
            }
        }
    }
}
