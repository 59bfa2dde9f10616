using System.Buffers;
using System.Collections.Immutable;

namespace ReportGen.Reading.Recognition;

/// <summary>The labels of several kits in one table, so that each text of a sheet is asked once which label of which kit it may be.</summary>
internal sealed class KitLabels
{
    /// <summary>The table asked for last: all files of a run are read by the same kits.</summary>
    private static volatile KitLabels? _last;

    private readonly Dictionary<string, List<KitLabel>> _spelled = new(StringComparer.Ordinal);
    private readonly List<KitLabel> _inline = [];
    private readonly SearchValues<char> _beginnings;
    private readonly SearchValues<char> _signs;
    private readonly bool _isAny;

    private KitLabels(IReadOnlyList<FormPlan> plans)
    {
        Plans = [.. plans];
        for (var kit = 0; kit < Plans.Length; kit++)
        {
            foreach (var anchor in Plans[kit].Anchors)
            {
                Add(new KitLabel(kit, anchor));
            }
        }

        _beginnings = SearchValues.Create([.. _spelled.Keys.Where(s => s.Length > 0).Select(s => s[0]), .. _inline.Select(l => l.Anchor.Inline!.Beginning).OfType<char>()]);
        _signs = SearchValues.Create(string.Concat(_inline.Select(l => $"{l.Anchor.Inline!.Sign}")));
        _isAny = _inline.Exists(l => l.Anchor.Inline!.Beginning is null && l.Anchor.Inline.Sign is null);
    }

    public ImmutableArray<FormPlan> Plans { get; }

    /// <summary>The table of some kits; one kit keeps its own, since the audit asks for it between all others.</summary>
    public static KitLabels Of(IReadOnlyList<FormPlan> plans)
    {
        if (plans.Count == 1)
        {
            return plans[0].Labels;
        }

        var last = _last;
        if (last is null || !last.IsOf(plans))
        {
            _last = last = new KitLabels(plans);
        }

        return last;
    }

    public static KitLabels Of(FormPlan plan) => new([plan]);

    /// <summary>False where a text can at a glance be no label of any kit: it begins otherwise than all of them, and has no sign of those that begin with a value.</summary>
    public bool MayBe(string printed) => _isAny || LabelText.First(printed) is { } first && _beginnings.Contains(first) || printed.AsSpan().IndexOfAny(_signs) >= 0;

    /// <summary>Tells each kit which of its labels a text may be; false where it is none.</summary>
    public bool Note(SheetTexts.Item text, ImmutableArray<KitReach> kits)
    {
        var isAny = Note(text, text.Normal, kits);
        if (!ReferenceEquals(text.WithoutUnit, text.Normal))
        {
            isAny |= Note(text, text.WithoutUnit, kits);
        }

        foreach (var label in _inline)
        {
            if (label.Anchor.Inline!.Is(text))
            {
                kits[label.Kit].Note(text.Cell, label.Anchor);
                isAny = true;
            }
        }

        return isAny;
    }

    private bool Note(SheetTexts.Item text, string spelling, ImmutableArray<KitReach> kits)
    {
        if (!_spelled.TryGetValue(spelling, out var labels))
        {
            return false;
        }

        foreach (var label in labels)
        {
            kits[label.Kit].Note(text.Cell, label.Anchor);
        }

        return true;
    }

    private void Add(KitLabel label)
    {
        foreach (var spelling in label.Anchor.Spellings)
        {
            if (!_spelled.TryGetValue(spelling, out var labels))
            {
                _spelled.Add(spelling, labels = []);
            }

            labels.Add(label);
        }

        if (label.Anchor.IsInline)
        {
            _inline.Add(label);
        }
    }

    private bool IsOf(IReadOnlyList<FormPlan> plans)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (i == Plans.Length || !ReferenceEquals(Plans[i], plans[i]))
            {
                return false;
            }
        }

        return plans.Count == Plans.Length;
    }

    /// <summary>A label of one of the kits.</summary>
    private sealed record KitLabel(int Kit, Anchor Anchor);
}
