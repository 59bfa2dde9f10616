using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>What two runs did not have in common beside their inputs, and what that means for one form.</summary>
internal sealed class RunCauses
{
    private readonly ILookup<string, Cause> _kitFiles;
    private readonly ImmutableArray<Cause> _general;
    private readonly Dictionary<string, string> _before;
    private readonly Dictionary<string, string> _after;
    private readonly ILookup<string, string> _unowned;

    public RunCauses(RunRecord before, RunRecord after)
    {
        _kitFiles = before.Kits.Join(after.Kits, k => k.Id, k => k.Id, OfKit).SelectMany(c => c).ToLookup(c => c.Kit, StringComparer.Ordinal);
        _general = [.. OfProgram(before, after), .. OfOptions(before, after), .. OfRecognition(before, after), .. OfLayouts(before, after)];
        All = [.. _kitFiles.SelectMany(k => k), .. _general];
        (_before, _after) = (ContentsOf(before), ContentsOf(after));
        _unowned = Unowned(before).Concat(Unowned(after)).ToLookup(f => f.File, f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Everything, for the head of the report.</summary>
    public ImmutableArray<Cause> All { get; }

    /// <summary>What may have changed a form.</summary>
    /// <param name="item">The form.</param>
    /// <param name="othersDiffer">Whether anything is other in the other forms.</param>
    public IEnumerable<Cause> Of(ItemDifference item, bool othersDiffer) =>
    [
        .. OfInput(item).OfType<Cause>(),
        .. item.Before?.Form is { } a && item.After?.Form is { } b ? a.Kit == b.Kit ? _kitFiles[a.Kit] : [new Cause(CauseKind.Kit, "", a.Kit, b.Kit)] : Array.Empty<Cause>(),
        .. _general,
        .. OfWorld(item),
        .. othersDiffer ? [new Cause(CauseKind.OtherForms)] : Array.Empty<Cause>(),
    ];

    /// <summary>What may have changed an overview.</summary>
    /// <param name="output">Its name.</param>
    /// <param name="formsDiffer">Whether anything is other in the forms.</param>
    public IEnumerable<Cause> OfOverview(string output, bool formsDiffer) =>
    [
        .. formsDiffer ? [new Cause(CauseKind.Forms)] : Array.Empty<Cause>(),
        .. _kitFiles.SelectMany(k => k),
        .. _general.Where(c => c.Kind != CauseKind.Layout || c.What == output),
        .. _unowned[output].Distinct().Order(StringComparer.Ordinal).Select(id => new Cause(CauseKind.World, id)),
    ];

    private static IEnumerable<RecordedFinding> Unowned(RunRecord run) => RunItem.FindingsOfNone(run).Where(FindingChanges.IsOfTheWorld);

    private static Dictionary<string, string> ContentsOf(RunRecord run) => run.Inputs.DistinctBy(i => i.File).ToDictionary(i => i.File, i => i.Sha256, StringComparer.Ordinal);

    private IEnumerable<Cause?> OfInput(ItemDifference item) => (item.Before, item.After) switch
    {
        (null, { } alone) => [_before.TryGetValue(alone.Input.File, out var was) ? OfContent(was, alone.Input.Sha256) : new Cause(CauseKind.InputCame)],
        ({ } alone, null) => [_after.TryGetValue(alone.Input.File, out var now) ? OfContent(alone.Input.Sha256, now) : new Cause(CauseKind.InputWent)],
        var (before, after) =>
        [
            OfContent(before!.Input.Sha256, after!.Input.Sha256),
            item.IsRenamed ? new Cause(CauseKind.Renamed, "", before.Input.File, after.Input.File) : null,
        ],
    };

    private static Cause? OfContent(string before, string after) =>
        before == after ? null : new Cause(before.Length == 0 || after.Length == 0 ? CauseKind.Unopened : CauseKind.Input);

    private static IEnumerable<Cause> OfKit(RecordedKit before, RecordedKit after)
    {
        if (before.Files.IsEmpty || after.Files.IsEmpty)
        {
            return before.Fingerprint == after.Fingerprint && before.Version == after.Version ? [] : [new Cause(CauseKind.KitFile) { Kit = before.Id }];
        }

        return before.Files.Where(f => after.Files.GetValueOrDefault(f.Key) != f.Value).Select(f => new Cause(CauseKind.KitFile, f.Key) { Kit = before.Id });
    }

    private static IEnumerable<Cause> OfProgram(RunRecord before, RunRecord after)
    {
        if (before.Program != after.Program) return [new Cause(CauseKind.Program, "", before.Program, after.Program)];

        return before.Build is null || after.Build is null ? [new Cause(CauseKind.Unrecorded)] : before.Build != after.Build ? [new Cause(CauseKind.Build)] : [];
    }

    private static IEnumerable<Cause> OfOptions(RunRecord before, RunRecord after) =>
        before.Options.Where(o => after.Options.TryGetValue(o.Key, out var now) && now != o.Value).Select(o => new Cause(CauseKind.Option, o.Key, o.Value, after.Options[o.Key]));

    private static IEnumerable<Cause> OfRecognition(RunRecord before, RunRecord after) =>
        before.Recognition is not null && after.Recognition is not null && before.Recognition != after.Recognition && !IsOtherChoice(before, after) ? [new Cause(CauseKind.Recognition)] : [];

    // A form that is named (--kit) is not recognised: then fewer forms were at hand, and none was changed.
    private static bool IsOtherChoice(RunRecord before, RunRecord after) => before.Options.GetValueOrDefault("kit") != after.Options.GetValueOrDefault("kit");

    private static IEnumerable<Cause> OfLayouts(RunRecord before, RunRecord after) =>
        before.Layouts.Where(l => after.Layouts.TryGetValue(l.Key, out var now) && now != l.Value).Select(l => new Cause(CauseKind.Layout, l.Key));

    private static IEnumerable<Cause> OfWorld(ItemDifference item) => new[] { item.Before, item.After }.OfType<RunItem>().SelectMany(i => i.Findings)
        .Where(FindingChanges.IsOfTheWorld).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal).Select(id => new Cause(CauseKind.World, id));
}
