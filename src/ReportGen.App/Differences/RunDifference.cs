using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>What is other between two runs, and why.</summary>
internal sealed record RunDifference
{
    public required RunRecord Before { get; init; }

    public required RunRecord After { get; init; }

    /// <summary>What the runs did not have in common beside their inputs, whether or not it changed anything.</summary>
    public required ImmutableArray<Cause> Conditions { get; init; }

    /// <summary>All forms, and files without one, in the order of the second run, then what is only in the first.</summary>
    public required ImmutableArray<ItemDifference> Items { get; init; }

    /// <summary>What is other in the overviews and in what was found in writing them.</summary>
    public required ImmutableArray<Change> Overviews { get; init; }

    /// <summary>The forms that differ.</summary>
    public IEnumerable<ItemDifference> Changed => Items.Where(i => !i.Changes.IsEmpty);

    /// <summary>True where both runs came to the same.</summary>
    public bool IsSame => Overviews.IsEmpty && !Changed.Any();

    public static RunDifference Of(RunRecord before, RunRecord after)
    {
        var changes = new ItemChanges(before, after);
        var causes = new RunCauses(before, after);
        ImmutableArray<ItemDifference> items = [.. ItemMatching.Match(before, after).Select(i => i with { Changes = changes.Of(i) })];
        var different = items.Count(IsOther);
        return new RunDifference
        {
            Before = before,
            After = after,
            Conditions = causes.All,
            Items = [.. items.Select(i => Explained(i, [.. causes.Of(i, different - (IsOther(i) ? 1 : 0) > 0)]))],
            Overviews = [.. OfOverviews(before, after).Concat(changes.OfOverviews()).Select(c => c.With(causes.OfOverview(c.File.Length > 0 ? c.File : c.What, different > 0)))],
        };
    }

    private static bool IsOther(ItemDifference item) => item.HasOtherContent || item.IsRenamed || item.Changes.Any(c => c.Aspect != Aspect.Across);

    private static ItemDifference Explained(ItemDifference item, ImmutableArray<Cause> causes) => item with { Changes = [.. item.Changes.Select(c => c.With(causes))] };

    /// <summary>What no single form has printed, and what was found in writing it.</summary>
    private static IEnumerable<Change> OfOverviews(RunRecord before, RunRecord after)
    {
        var (old, @new) = (Overview(before), Overview(after));
        foreach (var name in old.Union(@new).Order(StringComparer.Ordinal))
        {
            var kind = !old.Contains(name) ? ChangeKind.OutputCame : !@new.Contains(name) ? ChangeKind.OutputWent : ChangeKind.OutputChanged;
            if (kind != ChangeKind.OutputChanged || before.Outputs[name] != after.Outputs[name])
            {
                yield return new Change(kind, name, old.Contains(name) ? name : null, @new.Contains(name) ? name : null) { Aspect = Aspect.Overviews };
            }
        }
    }

    private static HashSet<string> Overview(RunRecord run)
    {
        var printed = run.Inputs.SelectMany(i => i.Forms).SelectMany(RunItem.NamesOf).ToHashSet(StringComparer.Ordinal);
        return [.. run.Outputs.Keys.Where(n => !printed.Contains(n))];
    }
}
