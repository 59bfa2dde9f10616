using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Forms;

namespace ReportGen.App.Batch;

/// <summary>Prints the forms of a file into their official layouts, and reads what was printed again.</summary>
/// <param name="folder">Where they go.</param>
/// <param name="options">Whether .xls too, whether audited.</param>
internal sealed class FormPrinting(OutputFolder folder, RunOptions options)
{
    /// <summary>The names of the outputs of a file.</summary>
    /// <param name="name">Its name without ending.</param>
    /// <param name="forms">How many forms it has.</param>
    public IEnumerable<string> NamesOf(string name, int forms) =>
        Enumerable.Range(0, forms).Select(i => NameOf(name, i, forms)).SelectMany(n => options.Xls ? new[] { n, OldNameOf(n) } : [n]);

    /// <summary>Prints all forms of a file.</summary>
    public ProcessedFile Print(ProcessedFile file, string name) => file with
    {
        Forms = [.. file.Forms.Select((form, i) => Print(form, NameOf(name, i, file.Forms.Length), file.Input.Name))],
    };

    /// <summary>How the output of a form is called.</summary>
    public static string NameOf(string name, int form, int forms) => forms == 1 ? $"{name}.xlsx" : $"{name}-{form + 1}.xlsx";

    private static string OldNameOf(string output) => Path.ChangeExtension(output, ".xls");

    private ProcessedForm Print(ProcessedForm form, string output, string input)
    {
        var written = FormRenderer.Render(form.Form, form.Kit.Definition, form.Kit.Layout).Content;
        ImmutableArray<Finding> refused = [.. folder.TryWrite(output, written, input)];
        ImmutableArray<Finding> faults =
        [
            .. options.Audit ? FormAudit.Check(form.Form, form.Kit, written, output) : [],
            .. refused,
            .. options.Xls ? WriteXls(output, written, input) : [],
        ];
        // What a person has changed is there under its name. What could not be written is not, and must not be named anywhere.
        return form with { Output = refused.Any(f => f.Id != "PF-902") ? "" : output, PrintFindings = faults };
    }

    /// <summary>The same form once more as .xls. A method of its own, so that a run without it does not load the library.</summary>
    private IEnumerable<Finding> WriteXls(string output, byte[] written, string input)
    {
        var name = OldNameOf(output);
        return XlsCopy.Of(written, name) switch
        {
            (null, { } finding) => [finding],
            var (content, _) => folder.TryWrite(name, content!, input),
        };
    }
}
