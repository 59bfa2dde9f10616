using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>What the unit itself wrote, for checks of wording. The form's own instructions are left out: PF-701 tells of them.</summary>
internal static class OwnText
{
    private static readonly HashSet<FormField?> Names =
    [
        FormField.Year, FormField.ProjectName, FormField.SupervisingDepartment, FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency,
        FormField.FillingAgency, FormField.FillingDate, FormField.TotalScore, FormField.BasicExpenditureTotal, FormField.ProjectExpenditureTotal,
        FormField.ProjectLead, FormField.FinanceLead, FormField.Contact, FormField.ContactPhone,
    ];

    /// <summary>Sentences: goals, results, conclusions, reasons, notes.</summary>
    public static IEnumerable<Entry> Prose(CheckContext context) => Own(context, context.Form.Fields.Where(f => !Names.Contains(f.Term)).Select(f => f.Entry)
        .Concat(context.Form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>())
        .Concat(context.Form.Funds.Select(f => f.Reason).OfType<Entry>())
        .Concat(context.Form.Indicators.Select(i => i.ShortfallReason).OfType<Entry>())
        .Concat(context.Form.Notes));

    /// <summary>Sentences, and the names of projects, agencies and indicators.</summary>
    public static IEnumerable<Entry> All(CheckContext context) => context.Prose
        .Concat(Own(context, context.Form.Fields.Where(f => Names.Contains(f.Term)).Select(f => f.Entry)))
        .Concat(Own(context, context.Form.Indicators.SelectMany(i => new[] { i.Name, i.Target, i.Actual }).OfType<Entry>()))
        .DistinctBy(e => e.Place);

    private static IEnumerable<Entry> Own(CheckContext context, IEnumerable<Entry> cells) => cells.DistinctBy(e => e.Place).Where(e => !context.IsUnanswered(e));
}
