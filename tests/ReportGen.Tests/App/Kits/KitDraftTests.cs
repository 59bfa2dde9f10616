using System.Globalization;
using System.Text;
using ReportGen.App.Cli.Kits;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Reading;
using ReportGen.Reading.Proposal;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Opening;
using Xunit.Abstractions;

namespace ReportGen.Tests.App.Kits;

/// <summary>The law of the draft: made of a form that a kit printed, it finds that kit's labels again, has no faults, and reads the form back.</summary>
public class KitDraftTests(ITestOutputHelper output)
{
    private const double Enough = 0.9;

    public static TheoryData<string> Ids => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_draft_of_a_filled_form_finds_the_kit_s_labels_and_reads_the_form_back(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        foreach (var file in Samples(kit))
        {
            var draft = Draft(kit, file, TestKits.All);
            Assert.Equal(ValuesOf(Read(file, kit)), ValuesOf(Read(file, draft)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_draft_of_a_blank_form_finds_the_kit_s_labels(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        Draft(kit, BlankCommand.Render(kit, 12, 2, kit.Definition.Years.First), TestKits.All);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_draft_finds_the_labels_of_a_kit_that_is_not_known_yet(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        Draft(kit, Samples(kit).First(), TestKits.All.Where(k => k.Id != id));
    }

    /// <summary>Filled forms: those of the examples, and made-up ones.</summary>
    private static IEnumerable<byte[]> Samples(Kit kit) =>
    [
        .. Examples(kit.Id).Select(File.ReadAllBytes),
        .. Enumerable.Range(1, 6).Select(seed => FormRenderer.Render(new SampleForms(seed).Make(kit.Definition), kit.Definition, kit.Layout).Content),
    ];

    private static string[] Examples(string id) => Directory.Exists(Repository.File("examples", "kits", id)) ? Directory.GetFiles(Repository.File("examples", "kits", id), "*.xlsx") : [];

    private Kit Draft(Kit kit, byte[] file, IEnumerable<Kit> others)
    {
        using var scratch = new Scratch();
        var known = KnownLabels.From(others.Select(k => k.Definition));
        foreach (var (name, content) in KitDraft.Of(file, WorkbookReader.Read(file), "某单位.xlsx", "draft", null, known)!.Files)
        {
            // A form without a year leaves it to a person, who fills it in here.
            scratch.Write($"draft/{name}", name == "kit.yaml" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("年度: 未填写", "年度: 2020-", StringComparison.Ordinal)) : content);
        }

        var (draft, faults) = KitFolder.Inspect(scratch.File("draft"));
        Assert.Equal([], faults.Select(f => f.ToString()));
        var (right, found) = (LabelsOf(kit.Definition), LabelsOf(draft!.Definition).ToHashSet());
        var missing = right.Where(l => !found.Contains(l)).ToList();
        var share = 1 - (double)missing.Count / right.Count;
        var told = string.Create(CultureInfo.InvariantCulture, $"{kit.Id}: {share:P1} of {right.Count} labels; missing {string.Join("、", missing)}");
        output.WriteLine(told);
        Assert.True(share >= Enough, told);
        return draft;
    }

    /// <summary>Every label with its meaning; a path counts by its last step.</summary>
    private static List<string> LabelsOf(KitDefinition kit) =>
    [
        .. kit.Fields.Select(f => $"字段 {Last(f.Label)} {f.Term}"),
        .. kit.FundsRows.Select(f => $"资金行 {Plain(f.Label)} {f.Term}"),
        .. kit.FundsColumns.Select(f => $"资金列 {Plain(f.Label)} {f.Term}"),
        .. kit.IndicatorColumns.Select(f => $"指标列 {Plain(f.Label)} {f.Term}"),
        .. kit.TotalColumns.Select(f => $"合计列 {Plain(f.Label)} {f.Term}"),
        .. kit.GoalColumns.Select(f => $"目标列 {Plain(f.Label)} {f.Term}"),
    ];

    private static string Last(string label) => Plain(label[(label.LastIndexOf('/') + 1)..]);

    private static string Plain(string label) => label.Replace(" ", "", StringComparison.Ordinal).TrimEnd('：', ':');

    private static EvaluationForm Read(byte[] file, Kit kit) => Assert.Single(FormReading.Read(WorkbookReader.Read(file), "某单位.xlsx", [kit.Plan]).Forms).Form;

    /// <summary>What was filled in, without the labels; the space round a value in its label's cell is nobody's.</summary>
    private static List<string> ValuesOf(EvaluationForm form) =>
    [
        $"{form.Year}",
        .. form.Fields.Select(f => $"{f.Entry.Place.Cell} {f.Entry.Trimmed}").Order(StringComparer.Ordinal),
        .. form.Funds.SelectMany(r => r.Cells.Select(c => $"{r.Source} {c.Key} {c.Value.Text}")).Order(StringComparer.Ordinal),
        .. form.Goals.SelectMany(g => g.Cells.Select(c => $"{c.Key} {c.Value.Text}")).Order(StringComparer.Ordinal),
        .. form.Indicators.Select(i => string.Join(" | ", i.Cells.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value.Text}"))),
        $"{form.Totals?.Weight?.Text} {form.Totals?.Score?.Text}",
    ];
}
