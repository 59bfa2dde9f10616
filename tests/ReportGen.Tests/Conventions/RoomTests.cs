using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Tests.Conventions;

/// <summary>The walls of the house: who may know whom, who may speak, and that no code knows a province.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Everybody =
        ["ReportGen.Model", "ReportGen.Reading", "ReportGen.Rendering", "ReportGen.Rules", "ReportGen.Templating", "ReportGen.Workbooks"];

    public static TheoryData<string, string[]> AllowedReferences => new()
    {
        { "ReportGen.Model", [] },
        { "ReportGen.Workbooks", [] },
        { "ReportGen.Templating", [] },
        { "ReportGen.Reading", ["ReportGen.Model", "ReportGen.Workbooks"] },
        { "ReportGen.Rules", ["ReportGen.Model"] },
        { "ReportGen.Rendering", ["ReportGen.Model", "ReportGen.Templating", "ReportGen.Workbooks"] },
        { "ReportGen.App", Everybody },
    };

    [Theory]
    [MemberData(nameof(AllowedReferences))]
    public void A_room_refers_to_no_other_rooms_than_these(string room, string[] allowed)
    {
        var project = XDocument.Load(Repository.File("src", room, $"{room}.csproj"));
        var referred = project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
        Assert.Equal(allowed, referred.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_no_other_rooms() => Assert.Equal(
        Everybody.Append("ReportGen.App").Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.File("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_command_line_knows_the_console() =>
        Assert.DoesNotContain(SourceLines.All(), l => Console().IsMatch(l.Code) && !IsCommandLine(l.File));

    [Fact]
    public void No_code_asks_the_machine_for_the_time_and_only_the_roof_may_be_given_a_clock()
    {
        Assert.DoesNotContain(SourceLines.All(), l => Now().IsMatch(l.Code));
        Assert.DoesNotContain(SourceLines.All(), l => !l.File.StartsWith("ReportGen.App/", StringComparison.Ordinal) && Clock().IsMatch(l.Code));
    }

    [Fact]
    public void No_code_knows_a_province_or_a_form() =>
        Assert.DoesNotContain(SourceLines.All(), l => Places().IsMatch(l.Code) || Kits.Any(k => l.Code.Contains(k, StringComparison.Ordinal)));

    // 1900, 2000 and 2099 bound what a year is at all.
    [Fact]
    public void No_rule_knows_a_year() =>
        Assert.DoesNotContain(SourceLines.All(), l => Year().IsMatch(l.Code) && !l.File.StartsWith("ReportGen.Workbooks/", StringComparison.Ordinal) && !l.Code.Contains("http://", StringComparison.Ordinal));

    /// <summary>The forms that stand under templates, by their folders.</summary>
    private static string[] Kits { get; } =
        [.. Directory.GetDirectories(Repository.File("templates")).Where(d => File.Exists(Path.Combine(d, "kit.yaml"))).Select(d => Path.GetFileName(d))];

    private static bool IsCommandLine(string file) => file.StartsWith("ReportGen.App/Cli/", StringComparison.Ordinal) || file == "ReportGen.App/Program.cs";

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex Console();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(TimeProvider|Stopwatch|Environment\.TickCount64?)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(
        "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|武汉|泸州|攀枝花|曲靖|黔南|洪山"
        + "|sichuan|guizhou|yunnan|wuhan|hubei|chongqing|luzhou|panzhihua|qiannan|qujing|hongshan",
        RegexOptions.IgnoreCase)]
    private static partial Regex Places();

    [GeneratedRegex(@"(?<![\w.#])20(0[1-9]|[1-3][0-9])(?![\w.])")]
    private static partial Regex Year();
}
