using System.Collections.Concurrent;

namespace ReportGen.Workbooks.Layout;

/// <summary>Which kind of face a name means.</summary>
internal static class FontFaces
{
    // Parts of names, because offices have 仿宋_GB2312, 方正仿宋简体, 华文仿宋 and FangSong for what is one face to us.
    private static readonly string[] Chinese =
    [
        "宋", "仿", "楷", "黑", "隶书", "幼圆", "等线", "雅黑",
        "SimSun", "FangSong", "KaiTi", "SimHei", "DengXian", "YaHei", "STSong", "STHeiti", "STXihei", "STKaiti", "STFangsong",
    ];

    /// <summary>A workbook has a handful of faces. The bound is for files that were made to fill the memory.</summary>
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<string, FontFace> Kept = new(StringComparer.Ordinal);

    internal static FontFace Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return FontFace.Unknown;
        }

        // Asked for every text that is measured.
        if (Kept.TryGetValue(name, out var known))
        {
            return known;
        }

        var face = FaceOf(name);
        if (Kept.Count < MostKept)
        {
            Kept.TryAdd(name, face);
        }

        return face;
    }

    private static FontFace FaceOf(string name)
    {
        var trimmed = name.Trim();
        return trimmed.ToUpperInvariant() switch
        {
            "CALIBRI" or "CALIBRI LIGHT" or "CARLITO" => FontFace.Calibri,
            "ARIAL" or "HELVETICA" or "LIBERATION SANS" => FontFace.Arial,
            "TIMES NEW ROMAN" or "TIMES" or "LIBERATION SERIF" => FontFace.Times,
            _ => Array.Exists(Chinese, IsIn) ? FontFace.Chinese : FontFace.Unknown,
        };

        bool IsIn(string part) => trimmed.Contains(part, StringComparison.OrdinalIgnoreCase);
    }
}
