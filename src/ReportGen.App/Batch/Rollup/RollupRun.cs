using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Rollup;
using ReportGen.Reading;
using ReportGen.Rendering.Conversion;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Rollup;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Batch.Rollup;

/// <summary>Combines forms, prints the result in the layout of a kit, and finds every combined cell in it.</summary>
internal static class RollupRun
{
    /// <param name="forms">The forms; nothing in them counts twice.</param>
    /// <param name="target">The kit of the result.</param>
    /// <param name="output">The result's file name, for places.</param>
    public static RollupResult Of(IReadOnlyList<ProcessedForm> forms, Kit target, string output)
    {
        var subForms = SubForms.Of(forms, target);
        var rolled = FormRollup.Combine(subForms.Forms, subForms.Kit.Definition, subForms.Kit.Profile);
        var (form, lost) = InKit(rolled.Form, subForms.Kit, target);
        var written = FormRenderer.Render(form, target.Definition, target.Layout).Content;
        return new RollupResult
        {
            Kit = subForms.Kit,
            Written = written,
            Findings = [.. subForms.Findings, .. rolled.Findings, .. lost],
            Faults = [.. FormAudit.Check(form, target, written, output)],
            Cells = Located(rolled, form, target, written),
            Checked = Checked(target, written, output),
        };
    }

    private static (EvaluationForm Form, ImmutableArray<Finding> Findings) InKit(EvaluationForm form, Kit kit, Kit target) =>
        kit.Id == target.Id ? (form, []) : FormConversion.Convert(form, kit.Definition, target.Definition, target.Plan.PrintsYear);

    /// <summary>The combined cells in the order of the printed form; those without a place in it come last.</summary>
    private static ImmutableArray<(RolledCell Cell, string Address)> Located(RolledForm rolled, EvaluationForm form, Kit target, byte[] written)
    {
        if (ReadBack(target, written, "") is not { } printed)
        {
            return [.. rolled.Cells.Select(c => (c, ""))];
        }

        var cells = FormCells.Printed(form, printed);
        return [.. rolled.Cells.Select(c => (Cell: c, Address: cells.GetValueOrDefault(c.Value.Place, ""))).OrderBy(c => Order(c.Address))];
    }

    private static (int Row, int Column) Order(string address) => CellAddress.TryParse(address, out var cell) ? (cell.Row, cell.Column) : (int.MaxValue, 0);

    /// <summary>What the kit's own checks say of the result, as of any form that is handed in.</summary>
    private static ImmutableArray<Finding> Checked(Kit kit, byte[] written, string output) => ReadBack(kit, written, output) is { } form
        ? FormChecks.Find(form, kit.Definition, kit.Profile, FormScoring.Score(form, kit.Definition, kit.Profile))
        : [];

    private static EvaluationForm? ReadBack(Kit kit, byte[] written, string output) =>
        FormReading.Read(WorkbookReader.Read(written), output, [kit.Plan]).Forms is [var only] ? only.Form : null;
}

/// <summary>What came of a rollup.</summary>
internal sealed record RollupResult
{
    /// <summary>The kit in which the forms were combined.</summary>
    public required Kit Kit { get; init; }

    /// <summary>The combined form as .xlsx.</summary>
    public required byte[] Written { get; init; }

    /// <summary>What was combined only in part or not at all, and what the result's kit has no place for.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>PF-901: the result does not say what was meant; it is not handed out.</summary>
    public required ImmutableArray<Finding> Faults { get; init; }

    /// <summary>Every combined cell with its cell in the result; empty where the result has no place for it.</summary>
    public required ImmutableArray<(RolledCell Cell, string Address)> Cells { get; init; }

    /// <summary>What the usual checks find in the result.</summary>
    public required ImmutableArray<Finding> Checked { get; init; }
}
