using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Narratives;

namespace ReportGen.Tests.Narratives;

/// <summary>What holds for every outline, whatever was handed in: no heading over nothing, no figure without its amounts, nothing of a template.</summary>
public sealed class NarrativeLawTests
{
    private static readonly Lazy<ImmutableArray<NarrativeForm>> Projects = new(() => NarrativeCase.Forms("luzhou-2023", "inbox"));

    private static readonly Lazy<ImmutableArray<NarrativeForm>> Departments = new(() => NarrativeCase.Forms("kits", "guizhou-2024-dept"));

    private static readonly Lazy<ImmutableArray<(string What, FinalAccounts? Accounts)>> Whole = new(() =>
        [("no accounts", null), ("2020", NarrativeCase.Read(NarrativeCase.PanzhihuaFigures)), ("2023", NarrativeCase.Read(NarrativeCase.LuzhouFigures))]);

    /// <summary>The whole accounts, and each with one of its tables missing.</summary>
    private static readonly Lazy<ImmutableArray<(string What, FinalAccounts? Accounts)>> All = new(() => [.. Whole.Value, .. Whole.Value.SelectMany(w => w.Accounts is null ? [] : Less(w.Accounts))]);

    public static TheoryData<string, string> Inputs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var outline in NarrativeCase.Library.Outlines)
            {
                foreach (var forms in new[] { "none", "projects", "department", "all" }) data.Add(outline.Id, forms);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Nothing_is_printed_over_nothing(string outline, string forms)
    {
        foreach (var (what, accounts) in forms is "none" or "all" ? All.Value : Whole.Value)
        {
            var made = Made(outline, new NarrativeInput(accounts, FormsOf(forms)));
            var text = NarrativeCase.Printed(made.Text);
            Assert.Equal((what, ""), (what, string.Concat(Hanging(made.Text))));
            Assert.Equal((what, ""), (what, string.Concat(Skipping(made.Text))));
            Assert.All(made.Text.Lines.Where(l => l.Kind == NarrativeLineKind.Figure), l => Assert.Contains(l.Text, made.Figures.Keys));
            Assert.Equal((what, ""), (what, Regex.Match(text, ".*(?:增加/减少|增长/下降|小于/大于|\\{\\{|\\}\\}|××|【缺|【略|。。|，，|，。|；。|：。|、。|，；|-\\d+\\.).*").Value));
        }
    }

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void Whole_accounts_have_seven_figures_and_forms_alone_none(string outline)
    {
        Assert.Equal(7, Figures(new NarrativeInput(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), [])));
        Assert.Equal(7, Figures(new NarrativeInput(NarrativeCase.Read(NarrativeCase.LuzhouFigures), [])));
        Assert.Equal(0, Figures(new NarrativeInput(null, Projects.Value)));

        int Figures(NarrativeInput input) => Made(outline, input).Text.Lines.Count(l => l.Kind == NarrativeLineKind.Figure);
    }

    [Fact]
    public void Forms_alone_leave_no_heading_of_the_accounts()
    {
        var text = NarrativeCase.Printed(Made("sichuan-2023", new NarrativeInput(null, Projects.Value)).Text);
        Assert.DoesNotContain("“三公”经费支出决算情况说明", text, StringComparison.Ordinal);
        Assert.Contains("## 项目支出绩效自评情况\n（1）", text, StringComparison.Ordinal);
    }

    private static ImmutableArray<NarrativeForm> FormsOf(string forms) => forms switch
    {
        "projects" => Projects.Value,
        "department" => Departments.Value,
        "all" => [.. Projects.Value, .. Departments.Value],
        _ => [],
    };

    private static IEnumerable<(string What, FinalAccounts? Accounts)> Less(FinalAccounts whole) =>
    [
        ($"{whole.Year}, first year", whole with { Previous = [] }),
        .. whole.Tables.Select(t => ($"{whole.Year} without {t.Key}", whole with { Tables = whole.Tables.Remove(t) })),
        .. whole.Previous.Select(t => ($"{whole.Year} without {t.Key} of the year before", whole with { Previous = whole.Previous.Remove(t) })),
    ];

    /// <summary>Headings more than a level below the one before: readers aloud and contents would miss a level.</summary>
    private static IEnumerable<string> Skipping(NarrativeText text)
    {
        var headings = text.Lines.Where(l => l.Kind == NarrativeLineKind.Heading).ToList();
        return headings.Where((h, i) => h.Level > (i == 0 ? 0 : headings[i - 1].Level) + 1).Select(h => h.Marked + "\n");
    }

    /// <summary>Headings with nothing below them, and paragraphs that announce a list where none follows.</summary>
    private static IEnumerable<string> Hanging(NarrativeText text)
    {
        var lines = text.Lines.ToList();
        return lines.Where((line, i) => IsHanging(line, i + 1 < lines.Count ? lines[i + 1] : null)).Select(l => l.Marked + "\n");
    }

    private static bool IsHanging(NarrativeLine line, NarrativeLine? next) => line.Kind switch
    {
        NarrativeLineKind.Heading => next is null || (next.Kind == NarrativeLineKind.Heading && next.Level <= line.Level),
        _ => line.Text.EndsWith('：') && next is null or { Kind: NarrativeLineKind.Heading },
    };

    private static MadeNarrative Made(string outline, NarrativeInput input)
    {
        var chosen = NarrativeCase.Library.Find(outline)!;
        return new NarrativeRenderer(chosen, NarrativeCase.Library.TemplatesOf(chosen), NarrativeCase.Library.Figures).Render(input, CancellationToken.None);
    }
}
