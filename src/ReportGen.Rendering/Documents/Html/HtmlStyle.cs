using System.Globalization;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>The style of a page: the paper's faces, with what stands in for them; sizes in relation to the reader's own.</summary>
internal static class HtmlStyle
{
    private static readonly Lazy<string> Sheet = new(Load);

    public static string Of(PaperStyle paper) => Sheet.Value
        .Replace("{title}", Faces(paper, paper.Title), StringComparison.Ordinal)
        .Replace("{body}", Faces(paper, paper.Body), StringComparison.Ordinal)
        .Replace("{second}", Faces(paper, paper.Headings[1]), StringComparison.Ordinal)
        .Replace("{third}", Faces(paper, paper.Headings[2]), StringComparison.Ordinal)
        .Replace("{table}", Faces(paper, paper.Table), StringComparison.Ordinal)
        .Replace("{caption}", Faces(paper, paper.Caption), StringComparison.Ordinal)
        .Replace("{indent}", paper.Indent.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{margins}", string.Create(CultureInfo.InvariantCulture, $"{paper.Margins.Top}mm {paper.Margins.Right}mm {paper.Margins.Bottom}mm {paper.Margins.Left}mm"), StringComparison.Ordinal);

    private static string Faces(PaperStyle paper, TextFace face) =>
        string.Join(", ", paper.Instead.GetValueOrDefault(face.Font, []).Prepend(face.Font).Select(f => $"\"{f}\"").Append("serif"));

    private static string Load()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("page.css") ?? throw new InvalidOperationException("resource page.css is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
