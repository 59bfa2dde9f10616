using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks;

/// <summary>What the unit itself wrote, for checks of wording. The form's own instructions are left out: PF-701 tells of them.</summary>
internal sealed class OwnText
{
    private const int Taken = int.MaxValue;
    private static readonly HashSet<FormField?> Names =
    [
        FormField.Year, FormField.ProjectName, FormField.SupervisingDepartment, FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency,
        FormField.FillingAgency, FormField.FillingDate, FormField.TotalScore, FormField.BasicExpenditureTotal, FormField.ProjectExpenditureTotal,
        FormField.ProjectLead, FormField.FinanceLead, FormField.Contact, FormField.ContactPhone,
    ];

    private readonly CheckContext _context;
    private readonly ImmutableArray<Entry>.Builder _cells = ImmutableArray.CreateBuilder<Entry>();

    // The number of the last kind of cells that was met at a place, or that its text is taken: one cell is one text, whatever is printed over it.
    private readonly Dictionary<Place, int> _met;
    private int _kind;

    public OwnText(CheckContext context)
    {
        _context = context;
        _met = new Dictionary<Place, int>(context.Form.Indicators.Length + context.Form.Fields.Length);
        AddSentences(context.Texts);
        Prose = _cells.ToImmutable();
    }

    /// <summary>Sentences: goals, results, conclusions, reasons, notes.</summary>
    public ImmutableArray<Entry> Prose { get; }

    /// <summary>Sentences, and the names of projects, agencies and indicators.</summary>
    public ImmutableArray<Entry> All => field.IsDefault ? field = WithNames() : field;

    // Only where one look at all texts has found something.
    private ImmutableArray<Entry> WithNames()
    {
        AddNames(_context.Texts);
        return _cells.DrainToImmutable();
    }

    private void AddSentences(FormTexts texts)
    {
        _kind++;
        foreach (var text in texts.Cells)
        {
            if (!text.IsSentence) break;
            if (!IsName(text) && !(text.Kind == TextKind.Reason && text.Cell.IsBlank)) Add(text.Cell);
        }
    }

    private void AddNames(FormTexts texts)
    {
        _kind++;
        foreach (var text in texts.Cells)
        {
            if (IsName(text)) Add(text.Cell);
        }

        _kind++;
        foreach (var text in texts.Cells)
        {
            if (!text.IsSentence) Add(text.Cell);
        }
    }

    private static bool IsName(FormText text) => text.Field is { } field && Names.Contains(field.Term);

    private void Add(Entry cell)
    {
        ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, cell.Place, out _);
        if (met >= _kind) return;

        met = _context.IsUnanswered(cell) ? _kind : Taken;
        if (met == Taken) _cells.Add(cell);
    }
}
