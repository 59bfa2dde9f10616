using System.Collections.Immutable;
using ReportGen.Model.Accounts;

namespace ReportGen.Reading.Accounts;

/// <summary>The fixed rows of a list as they are met: a label that is printed twice means first the upper row, then the lower.</summary>
internal sealed class NamedRows(ImmutableArray<NamedLabel> rows)
{
    private readonly HashSet<int> _taken = [];
    private int _last = -1;

    /// <summary>The row that a label means; null where it is none of the list, or was there before.</summary>
    public NamedLabel? Take(string bare)
    {
        var all = Enumerable.Range(0, rows.Length).Where(i => RowLabels.Matches(rows[i], bare)).ToList();
        var free = all.FindAll(i => !_taken.Contains(i));
        if (all.Count == 0) return null;

        // A row met again stays what it is, and is told as met twice.
        if (free.Count == 0) return rows[all[^1]];

        _last = free.Exists(i => i > _last) ? free.Find(i => i > _last) : free[0];
        _taken.Add(_last);
        return rows[_last];
    }

    /// <summary>The subject code of a row that stands for a 类.</summary>
    public string CodeOf(string name) => rows.FirstOrDefault(r => r.Name == name)?.Code ?? "";
}
