using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Narratives;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Reading.Accounts;
using ReportGen.Rendering.Narratives;
using ReportGen.Rules.Narratives;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;
using Serilog.Core;

namespace ReportGen.Tests.Narratives;

/// <summary>Narratives of final accounts that were printed and read, so that every cell has a place of its own.</summary>
internal static class NarrativeCase
{
    private static readonly Lazy<NarrativeLibrary> Known = new(() => NarrativeLibrary.Load(Templates.Root));

    public static NarrativeLibrary Library => Known.Value;

    public static string PanzhihuaFigures => AccountsExample.Figures("panzhihua-2020");

    public static string LuzhouFigures => AccountsExample.Figures("luzhou-2023");

    public static FinalAccounts Read(string figures) =>
        AccountsReading.Read(WorkbookReader.Read(AccountsFile.Of(AccountsExample.Of(figures))), "决算数据.xlsx", AccountsExample.Library.Sets).Accounts!;

    /// <summary>The text by an outline, with all findings.</summary>
    public static (NarrativeText Text, ImmutableArray<Finding> Findings) Render(FinalAccounts accounts, string outline, params (string Name, string Value)[] wording) => Render(accounts, [], outline, wording);

    /// <summary>The text of accounts and forms.</summary>
    public static (NarrativeText Text, ImmutableArray<Finding> Findings) Render(FinalAccounts accounts, ImmutableArray<NarrativeForm> forms, string outline, params (string Name, string Value)[] wording)
    {
        var chosen = Library.Find(outline)!;
        chosen = chosen with { Wording = chosen.Wording.SetItems(wording.Select(w => KeyValuePair.Create(w.Name, w.Value))) };
        return Render(accounts, forms, chosen, Library.TemplatesOf(chosen));
    }

    /// <summary>The text of one template of the test's own, which may use the functions that all share.</summary>
    public static (NarrativeText Text, ImmutableArray<Finding> Findings) RenderOne(FinalAccounts accounts, string template)
    {
        var chosen = Library.Find("sichuan-2020")!;
        return Render(accounts, [], chosen with { Sections = ["试写"] }, name => name == "试写" ? "{{ include '函数' ~}}\n" + template : Library.TemplatesOf(chosen)(name));
    }

    private static (NarrativeText Text, ImmutableArray<Finding> Findings) Render(FinalAccounts accounts, ImmutableArray<NarrativeForm> forms, NarrativeOutline outline, Func<string, string?> templates)
    {
        var made = new NarrativeRenderer(outline, templates, Library.Figures).Render(new NarrativeInput(accounts, forms), CancellationToken.None);
        return (made.Text, [.. made.Findings, .. NarrativeChecks.Find(made.Text, accounts, forms.Select(f => (f.Form, f.Kit)))]);
    }

    /// <summary>The forms of a folder of examples.</summary>
    public static ImmutableArray<NarrativeForm> Forms(params string[] folder)
    {
        var processing = new FileProcessing(TestKits.All, new ReadLimits(), Logger.None);
        return
        [
            .. from file in Directory.GetFiles(Repository.File(["examples", .. folder]), "*.xlsx").Order(StringComparer.Ordinal)
               from form in processing.Process(new InputFile(file, Path.GetFileName(file))).Forms
               select NarrativeRun.FormOf(form),
        ];
    }

    public static string Printed(NarrativeText text) => string.Concat(text.Lines.Select(l => l.Marked + "\n"));
}
