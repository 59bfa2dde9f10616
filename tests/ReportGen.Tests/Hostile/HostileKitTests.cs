using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Hostile;

/// <summary>Kits and templates made to do harm: each ends in a sentence, none takes the process with it.</summary>
public class HostileKitTests
{
    private const string Kit = "sichuan-2023-project";
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    public static TheoryData<string, string, string> Yaml => new()
    {
        { "aliases", "kit.yaml", "不认识“a0”" },
        { "brackets", "kit.yaml", "写法不对" },
        { "braces", "profile.yaml", "写法不对" },
        { "dashes", "kit.yaml", "写法不对" },
        { "indents", "profile.yaml", "写法不对" },
        { "itself", "kit.yaml", "不认识“q”" },
        { "scalar", "kit.yaml", "超过 512 KB" },
        { "keys", "profile.yaml", "超过 512 KB" },
        { "keysWithinTheSize", "kit.yaml", "不认识“k0”" },
    };

    [Theory]
    [MemberData(nameof(Yaml))]
    public void A_kit_that_is_a_bomb_is_told(string bomb, string file, string said)
    {
        using var scratch = WithKit();
        File.AppendAllText(scratch.File(Kit, file), BombOf(bomb));
        var (code, output, error) = Tests.Cli.RunBare("kit", "lint", scratch.File(Kit));
        Assert.InRange(code, 1, 2);
        Assert.Contains(said, output + error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Yaml))]
    public void It_takes_no_more_than_two_seconds_and_300_MB(string bomb, string file, string said)
    {
        HostileInputTests.MustBeAsked();
        using var scratch = WithKit();
        var calm = MeasuredRun.Of(TimeSpan.FromMinutes(1), "kit", "lint", scratch.File(Kit));
        File.AppendAllText(scratch.File(Kit, file), BombOf(bomb));
        var run = MeasuredRun.Of(TimeSpan.FromMinutes(1), "kit", "lint", scratch.File(Kit));
        HostileInputTests.Log($"{file}: {bomb}", "told", run.Cpu - calm.Cpu, run.PeakMegabytes);
        Assert.Contains(said, run.Said, StringComparison.Ordinal);
        Assert.True(run.Cpu - calm.Cpu <= Most, $"{run.Cpu - calm.Cpu}");
        Assert.InRange(run.PeakMegabytes, 1, 300);
    }

    [Fact]
    public void A_drawing_that_is_a_bomb_is_told()
    {
        using var scratch = WithKit();
        File.WriteAllBytes(scratch.File(Kit, "form.xlsx"), ZipTricks.With(SoundForm.Sheet, RawZip.Repeated("<worksheet>", ZipTricks.Times("<a> </a>", 1 << 20), 1024, "</worksheet>"), 1u << 30));
        var (code, output, _) = Tests.Cli.RunBare("kit", "lint", scratch.File(Kit));
        Assert.Equal(1, code);
        Assert.Contains("超出读取上限", output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Templates => new()
    {
        { "十亿步", "{{ for i in 1..1000000000 }}x{{ end }}" },
        { "不停的循环", "{{ while true }}x{{ end }}" },
        { "叫自己", "{{ func f; f; end; f }}" },
        { "叫自己两次", "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 90 }}" },
        { "翻倍的文字", "{{ s = 'xxxxxxxxxx'; for i in 1..64; s = s + s; end; s }}" },
        { "找不完", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}" },
        { "找一百万处", "{{ ('a' * 1000000) | regex.matches 'a' | array.size }}" },
        { "三百层括号", "{{ " + new string('(', 300) + "1" },
        { "引用自己", "{{ include 'self' }}" },
        { "反复处理长文", "{{ s = 'x' * 500000; for i in 1..90000; z = s | string.upcase; end }}" },
        { "留下五千篇长文", "{{ s = 'x' * 500000; a = []; for i in 1..5000; a[i] = s + i; end }}" },
        { "反复排序", "{{ a = (1..60000) | array.reverse; for i in 1..30000; b = a | array.sort; end }}" },
        { "反复翻转", "{{ a = 1..90000; for i in 1..90000; b = a | array.reverse; end }}" },
        { "留下无数小对象", string.Concat(Enumerable.Repeat("{{ a = []; for i in 1..90000; a[i] = {x: i, y: [i]}; end; l = l << a }}", 50)).Insert(0, "{{ l = [] }}") },
    };

    // The limits themselves are tested beside the language; here, that the program sets them.
    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_that_is_a_bomb_is_told(string name, string template)
    {
        using var scratch = new Scratch();
        var path = scratch.Write("self.sbn", Encoding.UTF8.GetBytes(template));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (code, output, error) = Tests.Cli.RunBare("template", "render", path);
        Assert.True(code == 1, string.Create(CultureInfo.InvariantCulture, $"{name}: {code} {output[..Math.Min(200, output.Length)]} {error}"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [SkippableTheory]
    [MemberData(nameof(Templates))]
    public void A_template_takes_no_more_than_two_seconds_and_300_MB(string name, string template)
    {
        HostileInputTests.MustBeAsked();
        using var scratch = new Scratch();
        var path = scratch.Write("self.sbn", Encoding.UTF8.GetBytes(template));
        var run = MeasuredRun.Of(TimeSpan.FromMinutes(1), "template", "render", path);
        HostileInputTests.Log($"self.sbn: {name}", "told", run.Cpu, run.PeakMegabytes);
        Assert.True(run.Cpu <= Most, $"{run.Cpu}");
        Assert.InRange(run.PeakMegabytes, 1, 300);
    }

    private static Scratch WithKit()
    {
        var scratch = new Scratch();
        foreach (var file in Directory.GetFiles(Repository.File("templates", Kit))) scratch.Write($"{Kit}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        return scratch;
    }

    private static string BombOf(string bomb) => "\n" + bomb switch
    {
        "aliases" => "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n")),
        "brackets" => "q: " + new string('[', 100_000),
        "braces" => "q: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        "dashes" => "q:\n  " + string.Concat(Enumerable.Repeat("- ", 100_000)) + "x",
        "indents" => "q:\n" + string.Concat(Enumerable.Range(1, 900).Select(i => new string(' ', i) + "a:\n")),
        "itself" => "q: &q [*q]",
        "scalar" => $"q: \"{new string('x', 100_000_000)}\"",
        "keys" => string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"k{i}: 1\n")),
        _ => string.Concat(Enumerable.Range(0, 40_000).Select(i => $"k{i}: 1\n")),
    };
}
