using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Packages;

/// <summary>What people call the parts of an office file: 正文 for word/document.xml, 页眉2 for word/header2.xml.</summary>
internal static partial class PartNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "文件",
        ["document"] = "正文",
        ["workbook"] = "工作簿",
        ["header"] = "页眉",
        ["footer"] = "页脚",
        ["footnotes"] = "脚注",
        ["endnotes"] = "尾注",
        ["comments"] = "批注",
        ["settings"] = "文档设置",
        ["sheet"] = "工作表",
        ["externalLink"] = "外部链接",
        ["chart"] = "图表",
        ["drawing"] = "图形",
        ["item"] = "自定义数据",
    };

    public static string Of(string part)
    {
        var name = Name().Match(part[(part.LastIndexOf('/') + 1)..]);
        return part.Contains("/glossary/", StringComparison.OrdinalIgnoreCase) ? "构建基块" + Of(name.Value)
            : part.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) ? "内嵌数据" + name.Groups["number"].Value
            : Names.TryGetValue(name.Groups["word"].Value, out var known) ? known + name.Groups["number"].Value
            : part;
    }

    [GeneratedRegex(@"^(?<word>[A-Za-z_]*?)(?<number>[0-9]*)(\.\w+)?$")]
    private static partial Regex Name();
}
