namespace ReportGen.Tests.App.Cli;

/// <summary>A command line that is refused has made nothing: no folder for results, no log, no archive.</summary>
public class RefusedTests
{
    private static readonly string Broken = "没有这个表样";

    public static TheoryData<string[]> Refused => new()
    {
        (string[])["run", "in", "-o", "out", "--kit", Broken],
        (string[])["run", "in", "-o", "out", "--templates", "没有"],
        (string[])["run", "in", "-o", "out", "--templates", "空"],
        (string[])["run", "in", "-o", "out", "--templates", "坏"],
        (string[])["run", "没有.xlsx", "-o", "out"],
        (string[])["run", "空", "-o", "out"],
        (string[])["run", "in", "-o", "out", "--shard", "3/2"],
        (string[])["watch", "in", "-o", "out", "--kit", Broken, "--archive", "archive"],
        (string[])["watch", "in", "-o", "out", "--templates", "坏", "--archive", "archive"],
        (string[])["watch", "in", "-o", "out", "--archive", "文件.txt"],
        (string[])["watch", "没有", "-o", "out", "--archive", "archive"],
        (string[])["merge", "in", "-o", "out"],
        (string[])["check", "in", "--format", "annotated", "-o", "out", "--kit", Broken],
        (string[])["check", "空", "--format", "annotated", "-o", "out"],
        (string[])["disclose", "in", "-o", "out", "--templates", "没有"],
        (string[])["disclose", "in", "-o", "out", "--outline", "没有"],
        (string[])["disclose", "in", "-o", "out", "--mask", "没有.txt"],
        (string[])["disclose", "没有.xlsx", "-o", "out"],
        (string[])["publish", "clean", "没有.docx", "-o", "out"],
        (string[])["publish", "clean", "空", "-o", "out"],
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Nothing_is_made_where_the_command_line_is_refused(string[] line)
    {
        ArgumentNullException.ThrowIfNull(line);
        using var scratch = new Scratch();
        File.Copy(Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx"), scratch.Write("in/甲.xlsx", []), overwrite: true);
        scratch.Write("文件.txt", [1]);
        Directory.CreateDirectory(scratch.File("空"));
        scratch.Write("坏/kit/kit.yaml", "坏"u8.ToArray());
        scratch.Write("坏/kit/form.xlsx", [1]);
        foreach (var report in Directory.GetFiles(Repository.File("templates", "reports"))) scratch.Write("坏/reports/" + Path.GetFileName(report), File.ReadAllBytes(report));
        var before = Directory.GetFileSystemEntries(scratch.Folder).Order(StringComparer.Ordinal).ToList();

        string[] there = [.. line.Select(word => IsPath(line, word) ? scratch.File(word) : word)];
        string[] kits = line[0] == "publish" || line.Contains("--templates") ? [] : ["--templates", Repository.File("templates")];
        string[] logs = line[0] is "run" or "watch" ? ["--log-dir", scratch.File("log")] : [];
        var (code, _, error) = Tests.Cli.RunBare([.. there, .. kits, .. logs]);

        Assert.True(code == 2, error);
        Assert.Equal(before, Directory.GetFileSystemEntries(scratch.Folder).Order(StringComparer.Ordinal));
    }

    private static bool IsPath(string[] line, string word) =>
        word is "in" or "out" or "archive" or "空" or "坏" or "文件.txt" || (word.StartsWith("没有", StringComparison.Ordinal) && word != Broken && line[Math.Max(0, Array.IndexOf(line, word) - 1)] != "--outline");
}
