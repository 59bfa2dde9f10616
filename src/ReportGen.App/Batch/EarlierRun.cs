using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.App.Kits;

namespace ReportGen.App.Batch;

/// <summary>What an earlier run has done, as far as it still holds: by content, never by name or date.</summary>
internal sealed class EarlierRun
{
    private static readonly HashSet<string> OfTheWorld = new(StringComparer.Ordinal) { "PF-118", "PF-128", "PF-902", "PF-903", "PF-909" };

    private readonly HeldFolder _held;
    private readonly FormPrinting _printing;
    private readonly RunOptions _options;
    private readonly string _fingerprint;
    private readonly string _recognition;
    private readonly Dictionary<string, string> _kits;

    /// <param name="held">The output folder with the ledger.</param>
    /// <param name="printing">Knows how outputs are called.</param>
    /// <param name="options">The options of this run.</param>
    /// <param name="kits">The kits of this run.</param>
    public EarlierRun(HeldFolder held, FormPrinting printing, RunOptions options, IEnumerable<Kit> kits)
    {
        (_held, _printing, _options, _fingerprint) = (held, printing, options, options.Fingerprint);
        _recognition = KitFingerprint.OfRecognition(kits);
        _kits = kits.ToDictionary(k => k.Id, k => k.Fingerprint.Whole, StringComparer.Ordinal);
    }

    /// <summary>The record of an input with the same content, options and program whose outputs are as they were written; null where there is none.</summary>
    /// <param name="input">The file.</param>
    /// <param name="hash">SHA-256 of its content; null for one that is not to be opened, whose record counts whatever it holds by now.</param>
    /// <param name="name">What its outputs are called, without ending.</param>
    public DoneInput? Find(InputFile input, string? hash, string name) =>
        !_options.Force && _held.Ledger.Find(input.Name) is { IsSound: true } done && (hash ?? done.Sha256) == done.Sha256 && done.Options == _fingerprint
        && KitsOf(IdsIn(done.Kits)) == done.Kits && done.Outputs == OutputsThere(name, done.Forms) ? done : null;

    /// <summary>True where nothing that its forms are recognised by has changed either: its result holds.</summary>
    public bool Holds(DoneInput done) => done.Recognition == _recognition;

    /// <summary>Takes the outputs of an input as they are.</summary>
    public void Keep(DoneInput done, string name)
    {
        foreach (var output in _printing.NamesOf(name, done.Forms))
        {
            if (_held.Folder.HashThere(output) is { } hash) _held.Folder.Record.See(new OutputNote(output, hash, done.Input));
        }
    }

    /// <summary>The record of an input that was done just now.</summary>
    public DoneInput RecordOf(FileResult file, string name) => new()
    {
        Input = file.File,
        Sha256 = file.Sha256,
        Options = IsSound(file) ? _fingerprint : "",
        Recognition = _recognition,
        Kits = KitsOf(file.Forms.Select(f => f.Kit)),
        Forms = file.Forms.Length,
        Outputs = OutputsOf(_printing.NamesOf(name, file.Forms.Length), _held.Folder.Record.HashOf),
    };

    private static bool IsSound(FileResult file) => file.Sha256.Length > 0 && file.Outcome != FileOutcome.Failed && !file.AllFindings.Any(f => OfTheWorld.Contains(f.Id));

    private string KitsOf(IEnumerable<string> ids) => string.Join(';', ids.Distinct().Order(StringComparer.Ordinal).Select(id => $"{id}={_kits.GetValueOrDefault(id)}"));

    private static IEnumerable<string> IdsIn(string kits) => kits.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(k => k.Split('=')[0]);

    private string OutputsThere(string name, int forms)
    {
        try
        {
            return OutputsOf(_printing.NamesOf(name, forms), _held.Folder.HashThere);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked at is printed again, and then told.
            return "";
        }
    }

    private static string OutputsOf(IEnumerable<string> names, Func<string, string?> hashOf) => KitFingerprint.Of(names.Select(n => $"{n}\0{hashOf(n)}"));
}
