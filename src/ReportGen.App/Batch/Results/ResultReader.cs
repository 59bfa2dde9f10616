using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch.Results;

/// <summary>Reads what <see cref="ResultWriter"/> has written.</summary>
internal sealed class ResultReader : IDisposable
{
    private readonly BinaryReader _from;
    private readonly List<string> _texts = [];

    private ResultReader(byte[] bytes) => _from = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);

    /// <summary>The result without digests and long texts.</summary>
    public static FileResult Read(byte[] bytes)
    {
        using var reader = new ResultReader(bytes);
        return reader.File();
    }

    /// <summary>The result with digests and long texts; the severities of the profiles are the caller's to add.</summary>
    public static FileResult ReadWhole(byte[] bytes)
    {
        using var reader = new ResultReader(bytes);
        var file = reader.File();
        return file with { Forms = [.. file.Forms.Select(f => f with { Texts = reader.All(reader.Text), Digest = reader.Digest(f) })] };
    }

    public void Dispose() => _from.Dispose();

    private FileResult File() => new()
    {
        File = Text(),
        Sha256 = Text(),
        Outcome = (FileOutcome)_from.ReadByte(),
        Findings = All(Finding),
        Forms = All(Form),
    };

    private FormResult Form()
    {
        var (place, kit, project, output, scores, rows) = (Place(), Text(), Text(), Text(), Scores(), All(Part));
        return new FormResult
        {
            Place = place,
            Kit = kit,
            Project = project,
            Output = output,
            Scores = scores,
            Rows = rows,
            Row = Row() with { Kit = kit, Project = project, Output = output, SelfScore = scores.Self, RuleScore = scores.Rule, ExecutionRate = scores.ExecutionRate },
            Read = All(Finding),
            Printed = All(Finding),
        };
    }

    private FormScores Scores() => new(
        _from.ReadBoolean(), Number(), Number(), Number(), _from.ReadDecimal(), _from.ReadInt32(), Number(), Text(), Text());

    private RowResult Part() => new(Text(), _from.ReadBoolean(), Text(), Text(), Text(), Number(), Number(), Number());

    private SummaryRow Row() => new()
    {
        Agency = Text(),
        InitialBudget = Number(),
        AdjustedBudget = Number(),
        AmountSpent = Number(),
        MoneyUnit = Text(),
        Undetermined = Text(),
        Grade = Text(),
        Source = Text(),
        LinkText = Text(),
    };

    private Finding Finding() => new(Text(), (Severity)_from.ReadByte(), Place())
    {
        Also = All(Place),
        Value = Text(),
        Expected = Phrase.Literal(Text()),
        Difference = Number(),
        Basis = Text(),
        Message = Phrase.Literal(Text()),
        Next = Phrase.Literal(Text()),
    };

    private FormDigest Digest(FormResult form) => new()
    {
        Place = form.Place,
        KitId = form.Kit,
        Kind = (FormKind)_from.ReadByte(),
        Year = _from.ReadInt32() is > 0 and var year ? year : null,
        Agency = Name(),
        Subject = Name(),
        Code = Text(),
        Content = _from.ReadUInt64(),
        Spent = Money(),
        SpentOnProjects = Money(),
        StatedProjects = _from.ReadBoolean() ? new DigestCount(_from.ReadInt32(), Place()) : null,
        Texts = All(() => new DigestText((FormField)_from.ReadInt32(), _from.ReadUInt64(), _from.ReadInt32(), Place())),
        Clauses = All(() => new Clause(_from.ReadUInt64(), _from.ReadUInt16(), _from.ReadUInt16(), _from.ReadUInt16(), _from.ReadByte())),
    };

    private DigestName Name() => new(Text(), Place());

    private DigestMoney? Money() => Number() is { } yuan ? new DigestMoney(yuan, _from.ReadDecimal(), Place()) : null;

    private Place Place() => new(Text(), Text(), Text());

    private decimal? Number() => _from.ReadBoolean() ? _from.ReadDecimal() : null;

    private string Text()
    {
        var number = _from.Read7BitEncodedInt();
        if (number > 0) return _texts[number - 1];

        _texts.Add(_from.ReadString());
        return _texts[^1];
    }

    private ImmutableArray<T> All<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(_from.Read7BitEncodedInt());
        for (var i = 0; i < items.Capacity; i++) items.Add(read());
        return items.MoveToImmutable();
    }
}
