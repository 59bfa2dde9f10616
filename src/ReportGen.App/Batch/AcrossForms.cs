using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch;

/// <summary>Holds the forms of all files against each other and gives each form what was found at it; the order of files and forms stays.</summary>
internal static class AcrossForms
{
    public static IReadOnlyList<ProcessedFile> Judge(IReadOnlyList<ProcessedFile> files)
    {
        List<ProcessedForm> forms = [.. files.SelectMany(f => f.Forms)];
        List<FormDigest> digests = [.. forms.Select(f => FormDigesting.Of(f.Form, f.Kit.Definition, f.Kit.Profile, f.Findings))];
        var found = BatchChecks.Find(digests, (form, place) => TextAt(forms[form].Form, place)).ToLookup(f => f.Form, f => f.Finding);
        if (found.Count == 0) return files;

        var next = 0;
        return [.. files.Select(file => file with { Forms = [.. file.Forms.Select(form => With(form, found[next++]))] })];
    }

    private static ProcessedForm With(ProcessedForm form, IEnumerable<Finding> findings) => form with { Findings = [.. form.Findings, .. findings] };

    private static string TextAt(EvaluationForm form, Place place) =>
        form.Fields.Select(f => f.Entry).Concat(form.Funds.SelectMany(f => f.Cells.Values)).First(e => e.Place == place).Text;
}
