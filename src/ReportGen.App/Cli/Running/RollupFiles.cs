using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Rollup;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Cli.Running;

/// <summary>The two files of a rollup: the combined form, and the basis of its cells beside it.</summary>
internal sealed class RollupFiles
{
    private const string Layout = "汇总依据.xlsx";

    /// <summary>These say why a cell is blank; the basis says so at the cell itself.</summary>
    private static readonly HashSet<string> OfCells = new(StringComparer.Ordinal) { "PF-827", "PF-828", "PF-829" };

    private readonly OutputFile _form;
    private readonly OutputFile _basis;
    private readonly SheetLayout _layout;
    private readonly string[] _paths;

    /// <param name="output">The combined form as the user named it.</param>
    /// <param name="templates">The folder of the kits.</param>
    /// <param name="overwrite">Whether other content that is there is overwritten.</param>
    /// <exception cref="UsageException">The layout of the basis is missing.</exception>
    public RollupFiles(string output, string templates, bool overwrite)
    {
        var basis = Path.ChangeExtension(output, null) + "-汇总依据.xlsx";
        (_form, _basis) = (OutputFile.Of(output, overwrite)!, OutputFile.Of(basis, overwrite)!);
        _layout = RunReport.Layout(templates, Layout);
        _paths = [Path.GetFullPath(output), Path.GetFullPath(basis)];
        BasisName = basis;
    }

    /// <summary>The basis as the user will look for it.</summary>
    public string BasisName { get; }

    /// <summary>True for what an earlier rollup of the same name has written: it must not be added to its own parts.</summary>
    public bool IsOwn(string path) => _paths.Contains(path);

    public void Write(RollupResult result, IReadOnlyList<Finding> findings, string note, Language language) => HeldFolder.Pass(Path.GetDirectoryName(_paths[0])!, () =>
    {
        _form.WriteWorkbook(result.Written);
        _basis.Write(RollupWorkbook.Render(_layout, result.Cells, [.. findings.Where(f => !OfCells.Contains(f.Id))], note, language));
    });
}
