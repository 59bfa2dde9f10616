using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch.Results;

/// <summary>
/// Writes a result as bytes, for the ledger. A text that was written before is written as its number: file, sheet and legal basis stand in
/// every finding. <see cref="ResultReader"/> reads it; whoever changes one changes the other, and the ledger's schema.
/// </summary>
internal sealed class ResultWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _to;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    private ResultWriter() => _to = new BinaryWriter(_bytes, Encoding.UTF8, leaveOpen: true);

    public static byte[] Write(FileResult file)
    {
        using var writer = new ResultWriter();
        writer.File(file);
        writer._to.Flush();
        return writer._bytes.ToArray();
    }

    public void Dispose()
    {
        _to.Dispose();
        _bytes.Dispose();
    }

    private void File(FileResult file)
    {
        Text(file.File);
        Text(file.Sha256);
        _to.Write((byte)file.Outcome);
        All(file.Findings, Finding);
        All(file.Forms, Form);

        // Behind the rest, which is read far more often.
        foreach (var form in file.Forms)
        {
            All(form.Texts, Text);
            Digest(form.Digest ?? throw new ArgumentException("a result without its digest is not kept"));
        }
    }

    private void Form(FormResult form)
    {
        Place(form.Place);
        Text(form.Kit);
        Text(form.Project);
        Text(form.Output);
        Scores(form.Scores);
        All(form.Rows, Part);
        Row(form.Row);
        All(form.Read, Finding);
        All(form.Printed, Finding);
    }

    private void Scores(FormScores scores)
    {
        _to.Write(scores.IsScored);
        Number(scores.Self);
        Number(scores.Rule);
        Number(scores.Difference);
        _to.Write(scores.Determined);
        _to.Write(scores.Undetermined);
        Number(scores.ExecutionRate);
        Text(scores.Grade);
        Text(scores.RuleGrade);
    }

    private void Part(RowResult row)
    {
        Text(row.Cell);
        _to.Write(row.IsExecution);
        Text(row.Name);
        Text(row.Target);
        Text(row.Actual);
        Number(row.Weight);
        Number(row.Self);
        Number(row.Rule);
    }

    private void Row(SummaryRow row)
    {
        Text(row.Agency);
        Number(row.InitialBudget);
        Number(row.AdjustedBudget);
        Number(row.AmountSpent);
        Text(row.MoneyUnit);
        Text(row.Undetermined);
        Text(row.Grade);
        Text(row.Source);
        Text(row.LinkText);
    }

    private void Finding(Finding finding)
    {
        Text(finding.Id);
        _to.Write((byte)finding.Severity);
        Place(finding.Place);
        All(finding.Also, Place);
        Text(finding.Value);
        Text(finding.Expected.ToString());
        Number(finding.Difference);
        Text(finding.Basis);
        Text(finding.Message.ToString());
        Text(finding.Next.ToString());
    }

    private void Digest(FormDigest digest)
    {
        _to.Write((byte)digest.Kind);
        _to.Write(digest.Year ?? 0);
        Name(digest.Agency);
        Name(digest.Subject);
        Text(digest.Code);
        _to.Write(digest.Content);
        Money(digest.Spent);
        Money(digest.SpentOnProjects);
        _to.Write(digest.StatedProjects is not null);
        if (digest.StatedProjects is { } stated)
        {
            _to.Write(stated.Count);
            Place(stated.Place);
        }

        All(digest.Texts, text =>
        {
            _to.Write((int)text.Term);
            _to.Write(text.Hash);
            _to.Write(text.Letters);
            Place(text.Place);
        });
        All(digest.Clauses, clause =>
        {
            _to.Write(clause.Hash);
            _to.Write(clause.Start);
            _to.Write(clause.Length);
            _to.Write(clause.Letters);
            _to.Write(clause.Text);
        });
    }

    private void Name(DigestName name)
    {
        Text(name.Text);
        Place(name.Place);
    }

    private void Money(DigestMoney? money)
    {
        Number(money?.Yuan);
        if (money is not { } amount) return;

        _to.Write(amount.HalfUnit);
        Place(amount.Place);
    }

    private void Place(Place place)
    {
        Text(place.File);
        Text(place.Sheet);
        Text(place.Cell);
    }

    private void Number(decimal? number)
    {
        _to.Write(number is not null);
        if (number is { } value) _to.Write(value);
    }

    /// <summary>0 and the text where it is new, otherwise its number.</summary>
    private void Text(string text)
    {
        var known = _texts.TryGetValue(text, out var number);
        _to.Write7BitEncodedInt(known ? number : 0);
        if (known) return;

        _texts[text] = _texts.Count + 1;
        _to.Write(text);
    }

    private void All<T>(ImmutableArray<T> items, Action<T> write)
    {
        _to.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(item);
    }
}
