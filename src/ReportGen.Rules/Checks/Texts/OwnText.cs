using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

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
        AddSentences(context.Form);
        Prose = _cells.ToImmutable();
    }

    /// <summary>Sentences: goals, results, conclusions, reasons, notes.</summary>
    public ImmutableArray<Entry> Prose { get; }

    /// <summary>Sentences, and the names of projects, agencies and indicators.</summary>
    public ImmutableArray<Entry> All => field.IsDefault ? field = WithNames() : field;

    // Only where one look at all texts has found something.
    private ImmutableArray<Entry> WithNames()
    {
        AddNames(_context.Form);
        return _cells.DrainToImmutable();
    }

    private void AddSentences(EvaluationForm form)
    {
        _kind++;
        foreach (var field in form.Fields) Add(Names.Contains(field.Term) ? null : field.Entry);
        foreach (var goal in form.Goals)
        {
            Add(goal.Expected);
            Add(goal.Achieved);
        }

        foreach (var row in form.Funds) Add(row.Reason);
        foreach (var row in form.Indicators) Add(row.ShortfallReason is { IsBlank: true } ? null : row.ShortfallReason);
        foreach (var note in form.Notes) Add(note);
    }

    private void AddNames(EvaluationForm form)
    {
        _kind++;
        foreach (var field in form.Fields) Add(Names.Contains(field.Term) ? field.Entry : null);
        _kind++;
        foreach (var row in form.Indicators)
        {
            Add(row.Name);
            Add(row.Target);
            Add(row.Actual);
        }
    }

    private void Add(Entry? cell)
    {
        if (cell is null) return;

        ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, cell.Place, out _);
        if (met >= _kind) return;

        met = _context.IsUnanswered(cell) ? _kind : Taken;
        if (met == Taken) _cells.Add(cell);
    }
}
