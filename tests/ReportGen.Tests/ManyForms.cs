using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests;

/// <summary>Any number of forms: the examples of all kits again and again, each copy a project of its own.</summary>
internal static class ManyForms
{
    /// <summary>The examples and what is patched in each: the project's name as it stands there.</summary>
    private static readonly (string File, string Project)[] Examples =
    [
        ("kits/hubei-2020-project/示例.xlsx", "系统化全域海绵城市建设示范城市申报工作经费"),
        ("kits/sichuan-2020-project/辅警人员经费（2020年度）.xlsx", "辅警人员经费"),
        ("kits/yunnan-2020-project/示例.xlsx", "义务教育营养改善计划专项资金"),
        ("kits/chongqing-dept/示例.xlsx", "某区林业局"),
        ("luzhou-2023/inbox/04-物业管理.xlsx", "物业管理项目"),
    ];

    private static readonly Lazy<List<(List<(string Part, byte[] Content)> Parts, string Project)>> Read = new(() => [.. Examples.Select(e => (PartsOf(e.File), e.Project))]);

    /// <summary>Writes them into folders of two hundred.</summary>
    public static void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (parts, project) = Read.Value[i % Read.Value.Count];
            var path = Path.Combine(folder, $"{i / 200:000}", $"{i:00000}.xlsx");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
            foreach (var (name, content) in parts)
            {
                using var part = file.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(name.EndsWith(".xml", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(project, $"{project}{i:00000}", StringComparison.Ordinal)) : content);
            }
        }
    }

    private static List<(string Part, byte[] Content)> PartsOf(string file)
    {
        using var archive = ZipFile.OpenRead(Repository.File(["examples", .. file.Split('/')]));
        return [.. archive.Entries.Select(e => (e.FullName, BytesOf(e)))];
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
