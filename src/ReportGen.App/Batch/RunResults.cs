using System.Collections.Immutable;
using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch;

/// <summary>
/// The results of a run in the order of its inputs. Held are only digests and places in the ledger; the results are read from there, as often
/// as somebody goes through them.
/// </summary>
internal sealed class RunResults(Ledger ledger, int count)
{
    private readonly DoneInput[] _done = new DoneInput[count];
    private readonly ImmutableArray<FormDigest>[] _digests = new ImmutableArray<FormDigest>[count];
    private ILookup<(int File, int Form), Finding> _across = Enumerable.Empty<Finding>().ToLookup(_ => (0, 0));

    /// <summary>The inputs as the ledger knows them.</summary>
    public IReadOnlyList<DoneInput> Done => _done;

    /// <summary>The ids of the kits that judged a form.</summary>
    public IEnumerable<string> Kits => _digests.SelectMany(d => d).Select(d => d.KitId).Distinct();

    /// <summary>All results, each with what was found between it and others.</summary>
    public IEnumerable<FileResult> All => ShortLived.Each(_done.Select((done, i) => With(ResultReader.Read(ledger.ResultOf(done)), i)));

    /// <summary>Takes the result of an input; safe for several threads.</summary>
    public void Add(int input, DoneStep step) => (_done[input], _digests[input]) = (step.Done, [.. step.Result.Forms.Select(f => f.Digest!)]);

    /// <summary>Holds all forms against each other.</summary>
    /// <param name="said">Says a finding in the run's language.</param>
    /// <returns>What was found, by the input's index.</returns>
    public IReadOnlyList<(int Input, Finding Finding)> JudgeAcross(Func<Finding, Finding> said)
    {
        var forms = _digests.SelectMany((d, file) => Enumerable.Range(0, d.Length).Select(form => (File: file, Form: form))).ToList();
        var found = BatchChecks.Find([.. _digests.SelectMany(d => d)], (form, place) => TextAt(forms[form].File, forms[form].Form, place));
        _across = found.ToLookup(f => forms[f.Form], f => said(f.Finding));
        return [.. _across.SelectMany(a => a.Select(f => (a.Key.File, f)))];
    }

    private string TextAt(int file, int form, Place place)
    {
        var result = ResultReader.ReadWhole(ledger.ResultOf(_done[file])).Forms[form];
        return result.Texts[result.Digest!.Texts.Select(t => t.Place).ToList().IndexOf(place)];
    }

    private FileResult With(FileResult file, int index) =>
        file with { Forms = [.. file.Forms.Select((form, i) => form with { Across = [.. _across[(index, i)]] })] };
}
