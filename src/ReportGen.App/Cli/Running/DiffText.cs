using System.Text;
using ReportGen.App.Differences;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Running;

/// <summary>Two runs for the eye: in one line how much differs, then form by form only what does, and why.</summary>
internal sealed class DiffText
{
    private const int FewCells = 10;

    private readonly Session _session;
    private readonly DiffWords _words;
    private readonly StringBuilder _text = new();

    private DiffText(Session session) => (_session, _words) = (session, new DiffWords(session));

    /// <summary>The runs, how much differs, and what else they did not have in common.</summary>
    public static string Head(RunDifference difference, Session session)
    {
        var text = new DiffText(session);
        text.AppendHead(difference);
        return text._text.ToString();
    }

    /// <summary>How much differs, and what else the runs did not have in common, as the line above a table.</summary>
    public static string Note(RunDifference difference, Session session)
    {
        var text = new DiffText(session);
        text.AppendSummary(difference);
        return text._text.ToString().TrimEnd().Replace('\n', ' ');
    }

    /// <summary>The head, then all changes.</summary>
    public static string Write(RunDifference difference, Session session)
    {
        var text = new DiffText(session);
        text.AppendHead(difference);
        foreach (var item in difference.Changed) text.Append(item);
        return text._text.ToString();
    }

    private void AppendHead(RunDifference difference)
    {
        Line(0, "compare.run", ("which", _session.Say("compare.before")), ("run", difference.Before.Name), ("program", difference.Before.Program), ("files", difference.Before.Inputs.Length));
        Line(0, "compare.run", ("which", _session.Say("compare.after")), ("run", difference.After.Name), ("program", difference.After.Program), ("files", difference.After.Inputs.Length));
        AppendSummary(difference);
        if (!difference.Before.HasRows || !difference.After.HasRows) Line(0, "compare.noRows");
        foreach (var change in difference.Overviews) Line(0, "compare.overview", ("change", Said(change)), ("causes", _words.Of(change.Why)));
    }

    private void AppendSummary(RunDifference difference)
    {
        var came = difference.Items.Count(i => i.Before is null);
        var went = difference.Items.Count(i => i.After is null);
        var changed = difference.Changed.Count() - came - went;
        Line(0, difference.IsSame ? "compare.same" : "compare.summary", ("items", difference.Items.Length), ("same", difference.Items.Length - difference.Changed.Count()), ("changed", changed), ("came", came), ("went", went));
        if (!difference.Conditions.IsEmpty) Line(0, "compare.conditions", ("causes", _words.Of(difference.Conditions)));
    }

    private void Append(ItemDifference item)
    {
        _text.Append('\n').Append(DiffWords.Of(item.Item)).Append('\n');
        if (item.Before is null || item.After is null)
        {
            Line(1, "compare.alone", ("change", _words.Of(item.Changes[0].Kind)), ("causes", _words.Of(item.Changes[0].Why)));
            return;
        }

        if (item.IsRenamed) Line(1, item.Match == ItemMatch.Name ? "compare.byName" : "compare.byContent", ("before", item.Before.Input.File));
        Lines([.. item.Changes.Where(c => c.Kind == ChangeKind.Form)], "");
        foreach (var row in item.Changes.Where(c => c.Kind == ChangeKind.Row).GroupBy(c => (c.Cell, Name: _words.RowOf(c)))) Lines([.. row], $"[{row.Key.Cell}] {row.Key.Name}  ");
        foreach (var change in item.Changes.Where(c => c.Kind is not (ChangeKind.Form or ChangeKind.Row))) Indented(1).Append(Said(change)).Append('\n');
        if (item.Causes.Any()) Line(1, "compare.why", ("causes", _words.Of(item.Causes)));
        AppendUnexplained([.. item.Unexplained]);
        if (item.Cells is { } cells) Append(cells);
    }

    private void Lines(IReadOnlyList<Change> changes, string begin)
    {
        if (changes.Count > 0) Indented(1).Append(begin).AppendJoin(_session.Say("compare.and"), changes.Select(_words.Values)).Append('\n');
    }

    /// <summary>Where only some changes have no cause, it is said which.</summary>
    private void AppendUnexplained(List<Change> unexplained)
    {
        if (unexplained.Count > 0) Line(1, "compare.unexplained", ("changes", string.Join(_session.Say("compare.and"), unexplained.Select(c => $"{_words.NameOf(c)} {c.Cell}".TrimEnd()))));
    }

    private void Append(CellComparison cells)
    {
        if (cells.Cells.IsEmpty)
        {
            Line(1, "compare.cells", ("cells", cells.WhyNot == Model.Phrases.Phrase.None ? _session.Say("compare.noCells") : cells.WhyNot.In(_session.Language)));
            return;
        }

        var few = cells.Cells.Take(FewCells).Select(c => _session.Say("compare.cell", ("sheet", c.Sheet), ("cell", c.Cell), ("before", DiffWords.Short(c.Before)), ("after", DiffWords.Short(c.After))));
        var more = cells.Cells.Length > FewCells ? _session.Say("compare.moreCells", ("count", cells.Cells.Length - FewCells)) : "";
        Line(1, "compare.cells", ("cells", string.Join(_session.Say("compare.and"), few) + more));
    }

    private string Said(Change change) => change.Kind switch
    {
        ChangeKind.FindingCame or ChangeKind.FindingWent or ChangeKind.FindingChanged => _session.Say(
            "compare.finding", ("change", _words.Of(change.Kind)), ("level", LevelOf(change.Severity)), ("id", change.What), ("cell", change.Cell), ("message", change.After ?? change.Before ?? "")),
        ChangeKind.RowCame or ChangeKind.RowWent => _session.Say("compare.rowAlone", ("change", _words.Of(change.Kind)), ("cell", change.Cell), ("name", _words.RowOf(change))),
        ChangeKind.OutputRenamed => _session.Say("compare.renamed", ("change", _words.Of(change.Kind)), ("before", change.Before!), ("after", change.After!)),
        ChangeKind.Came or ChangeKind.Went => _words.Of(change.Kind),
        _ => _session.Say("compare.output", ("change", _words.Of(change.Kind)), ("output", change.What)),
    };

    private string LevelOf(string severity) => Enum.TryParse<Severity>(severity, ignoreCase: true, out var level) ? FindingsText.Level(level, _session.Language) : severity;

    private StringBuilder Indented(int level) => _text.Append(' ', level * 2);

    private void Line(int level, string phrase, params (string Name, object Value)[] arguments) => Indented(level).Append(_session.Say(phrase, arguments)).Append('\n');
}
