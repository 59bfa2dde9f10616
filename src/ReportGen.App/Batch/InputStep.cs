using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch;

/// <summary>One input of a run: taken from the ledger where nothing has changed, otherwise read, judged, printed and noted there.</summary>
internal sealed class InputStep
{
    private readonly FileProcessing _processing;
    private readonly HeldFolder _held;
    private readonly FormPrinting _printing;
    private readonly EarlierRun _earlier;
    private readonly ResultMaking _making;

    public InputStep(FileProcessing processing, HeldFolder held, RunOptions options)
    {
        (_processing, _held, _making) = (processing, held, new ResultMaking(options.Language));
        _printing = new FormPrinting(held.Folder, options);
        _earlier = new EarlierRun(held, _printing, options, processing.Kits);
    }

    /// <summary>Does one input; never throws for what is in the file or beside it.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">What its outputs are called, without ending.</param>
    /// <exception cref="IOException">The ledger cannot be written: without it a run has no results.</exception>
    public DoneStep Do(InputFile input, string name)
    {
        DoneInput? earlier = null;
        var isKept = false;
        var file = _processing.Process(input, read => Printed(read, name, earlier), hash =>
        {
            earlier = _earlier.Find(input, hash, name);
            if (earlier is null || !_earlier.Holds(earlier)) return false;

            _earlier.Keep(earlier, name);
            return isKept = true;
        });
        if (isKept) return new DoneStep(earlier!, Whole(earlier!), IsUnchanged: true);

        var result = _making.Of(file);
        return new DoneStep(_held.Ledger.Append(_earlier.RecordOf(result, name), ResultWriter.Write(result)), result, IsUnchanged: false);
    }

    /// <summary>Takes the earlier result of an input that is not to be opened now; null where there is none.</summary>
    public DoneStep? Leave(InputFile input, string name)
    {
        if (_earlier.Find(input, hash: null, name) is not { } earlier) return null;

        _earlier.Keep(earlier, name);
        return new DoneStep(earlier, Whole(earlier), IsUnchanged: true);
    }

    private ProcessedFile Printed(ProcessedFile file, string name, DoneInput? earlier)
    {
        // Another kit has changed, and this file may have become a form of it. Where it has not, what was printed stays.
        if (earlier is null || PrintedBefore(file, Whole(earlier)) is not { } same) return _printing.Print(file, name);

        _earlier.Keep(earlier, name);
        return same;
    }

    /// <summary>The file with the outputs of its earlier result; null where one of its forms is not the same.</summary>
    private static ProcessedFile? PrintedBefore(ProcessedFile file, FileResult earlier) =>
        file.Forms.Length == earlier.Forms.Length && file.Forms.Zip(earlier.Forms).All(f => IsSame(f.First, f.Second))
            ? file with { Forms = [.. file.Forms.Zip(earlier.Forms, (form, before) => form with { Output = before.Output, PrintFindings = before.Printed })] }
            : null;

    private static bool IsSame(ProcessedForm form, FormResult before) =>
        form.Kit.Id == before.Kit && form.Form.Place == before.Place
        && FormDigesting.Of(form.Form, form.Kit.Definition, form.Kit.Profile, []).Content == before.Digest!.Content;

    private FileResult Whole(DoneInput done) => WholeResult.Of(_held.Ledger.ResultOf(done), _processing);
}

/// <summary>What came of one input.</summary>
/// <param name="Done">Where it stands in the ledger.</param>
/// <param name="Result">The result.</param>
/// <param name="IsUnchanged">True where an earlier run had done it.</param>
internal sealed record DoneStep(DoneInput Done, FileResult Result, bool IsUnchanged);
