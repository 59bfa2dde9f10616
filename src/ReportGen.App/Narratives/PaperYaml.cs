using System.Collections.Immutable;
using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Rendering.Documents;

namespace ReportGen.App.Narratives;

/// <summary>版式 of an outline: what it sets otherwise than GB/T 9704-2012 and custom do; everything else stays as they have it.</summary>
internal static class PaperYaml
{
    private const string Outside = "外侧";
    private const string Middle = "居中";

    private static readonly string[] Levels = ["一级标题", "二级标题", "三级标题", "四级标题", "五级标题"];

    /// <summary>字号 — the names of sizes, in points.</summary>
    private static readonly ImmutableDictionary<string, decimal> Sizes = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["初号"] = 42,
        ["小初"] = 36,
        ["一号"] = 26,
        ["小一"] = 24,
        ["二号"] = 22,
        ["小二"] = 18,
        ["三号"] = 16,
        ["小三"] = 15,
        ["四号"] = 14,
        ["小四"] = 12,
        ["五号"] = 10.5m,
        ["小五"] = 9,
        ["六号"] = 7.5m,
        ["小六"] = 6.5m,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static PaperStyle Read(YamlMap map)
    {
        var usual = PaperStyle.Official;
        var margins = map.Map("页边距");
        return usual with
        {
            Margins = new PageMargins(
                Within(margins, "上", usual.Margins.Top, 5, 100),
                Within(margins, "右", usual.Margins.Right, 5, 100),
                Within(margins, "下", usual.Margins.Bottom, 5, 100),
                Within(margins, "左", usual.Margins.Left, 5, 100)),
            LinePitch = Within(map, "行距", usual.LinePitch, 10, 60),
            Indent = (int)Within(map, "首行缩进", usual.Indent, 0, 8),
            Latin = map.OptionalText("西文字体") ?? usual.Latin,
            NumbersOutside = map.Has("页码") ? OutsideOf(map) : usual.NumbersOutside,
            Title = Face(map, "大标题", usual.Title),
            Headings = [.. Levels.Select((level, i) => Face(map, level, usual.Headings[i]))],
            Body = Face(map, "正文", usual.Body),
            Contents = Face(map, "目录", usual.Contents),
            Caption = Face(map, "题注", usual.Caption),
            TableTitle = Face(map, "表题", usual.TableTitle),
            Table = Face(map, "表格", usual.Table),
            Note = Face(map, "表注", usual.Note),
            FormPrint = Size(map, "自评表字号", usual.FormPrint),
        };
    }

    private static TextFace Face(YamlMap map, string key, TextFace usual)
    {
        if (!map.Has(key)) return usual;

        var face = map.Map(key);
        return usual with
        {
            Font = face.OptionalText("字体") is { Length: > 0 } font ? font : usual.Font,
            Size = Size(face, "字号", usual.Size),
            Bold = face.OptionalText("加粗") switch { null => usual.Bold, "是" => true, "否" => false, var other => Wrong(face, "加粗", other, "是、否", usual.Bold) },
        };
    }

    private static decimal Size(YamlMap map, string key, decimal usual) =>
        map.OptionalText(key) is { } named && Sizes.TryGetValue(named, out var size) ? size : Within(map, key, usual, 5, 72);

    private static bool OutsideOf(YamlMap map) => map.OptionalText("页码") switch
    {
        Outside => true,
        Middle => false,
        var other => Wrong(map, "页码", other ?? "", $"{Outside}、{Middle}", true),
    };

    /// <summary>A number between two others; what it stands for, mm, points or characters, goes with the key.</summary>
    private static decimal Within(YamlMap map, string key, decimal usual, decimal least, decimal most) =>
        map.OptionalText(key) is not { } text ? usual
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : Wrong(map, key, text, string.Create(CultureInfo.InvariantCulture, $"{least}—{most}"), usual);

    private static T Wrong<T>(YamlMap map, string key, string value, string right, T usual)
    {
        map.Fault(map.WhereIs(key), AppPhrases.Of("narrative.paper", ("key", map.Path.Length == 0 ? key : $"{map.Path}·{key}"), ("value", value), ("right", right)));
        return usual;
    }
}
