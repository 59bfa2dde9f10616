using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>A value with its name or a verb before it: <c>设备维护率100%</c>, <c>已完成120公里</c>. Only where the words cannot turn it round.</summary>
internal static class LabelledText
{
    private const int LongestName = 20;

    // These say that the value follows; a longer one stands before the shorter one that it begins with.
    private static readonly string[] Leads =
        ["实际", "已经", "已", "全年", "共计", "共", "累计", "合计", "总计", "完成", "实现", "开展", "举办", "组织", "发放", "印制", "培训", "建成", "新建", "改造", "投入", "支出", "支付",
            "采购", "购置", "安装", "维护", "检查", "办理", "受理", "接待", "服务", "资助", "补助", "保障", "为"];

    private static readonly string[] Changes = ["增长", "增加", "增幅", "提高", "提升", "下降", "降低", "减少", "同比", "环比", "上升", "较上年", "比上年"];

    /// <summary>The quantity within a folded text, with the words before it as its rest; null where there is none.</summary>
    public static Figure? Read(string text)
    {
        var at = StartOfValue(text);
        if (at <= 0 || at > LongestName) return null;

        var name = text[..at].Trim(' ', ':').TrimEnd('为', ':');
        if (name.Length == 0 || TellsChange(text) || !name.All(char.IsLetter) || UnitWords.Turns(name) || QuantityText.Read(text[at..]) is not { } figure) return null;
        return IsLead(name) || figure.Unit == "%" && RateNames.IsRelative(name) ? figure with { Rest = name + figure.Rest } : null;
    }

    /// <summary>True where a text says by how much something grew or fell.</summary>
    public static bool TellsChange(string text) => Array.Exists(Changes, c => text.Contains(c, StringComparison.Ordinal));

    private static bool IsLead(string name)
    {
        while (name.Length > 0)
        {
            if (Array.Find(Leads, l => name.StartsWith(l, StringComparison.Ordinal)) is not { } lead) return false;
            name = name[lead.Length..];
        }

        return true;
    }

    /// <summary>Where sign, qualifier and number begin: the longest head before the first digit.</summary>
    private static int StartOfValue(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        for (var at = 1; at <= digit && at <= LongestName; at++)
        {
            if (FigureHead.Read(text[at..]) is { } head && at + head.Length == digit) return at;
        }

        return -1;
    }
}
