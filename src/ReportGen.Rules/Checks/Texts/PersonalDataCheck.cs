using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-738 to PF-741 — mobile numbers, identity numbers and bank cards in a form, which will be published. A mobile number where the form asks
/// for a telephone is right for the time being, and only a hint. What is quoted hides most of the figures: the list of findings goes from hand to hand.
/// </summary>
internal sealed class PersonalDataCheck : Check
{
    private static readonly HashSet<FormField?> AskedFor = [FormField.ContactPhone, FormField.Contact, FormField.ProjectLead, FormField.FinanceLead];

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!PersonalNumber.MayBeIn(context.Texts.All)) return;

        // 联系人 and 联系电话 often share a cell, so fields are asked one by one.
        var asked = context.Form.Fields.Where(f => AskedFor.Contains(f.Term)).Select(f => f.Entry).ToList();
        foreach (var cell in asked) Add(cell, isAsked: true, context, found);

        // What was read as a number is an amount or a quantity, however long.
        foreach (var cell in context.OwnTexts)
        {
            if (!cell.Figure.IsNumber && !asked.Exists(a => a.Place == cell.Place)) Add(cell, isAsked: false, context, found);
        }
    }

    private static void Add(Entry cell, bool isAsked, CheckContext context, List<Finding> found)
    {
        if (!PersonalNumber.MayBeIn(cell.Text)) return;

        foreach (var number in PersonalNumber.All(cell.Text, context.Form.Year))
        {
            if (IdOf(number, isAsked) is not { } id) continue;
            found.Add(At(cell, id, ("number", number.Hidden)) with { Value = number.Hidden });
            return;
        }
    }

    private static string? IdOf(PersonalNumber number, bool isAsked) => number.Kind switch
    {
        PersonalNumberKind.Identity => "PF-739",
        PersonalNumberKind.BankCard => "PF-740",
        _ => isAsked ? "PF-741" : "PF-738",
    };
}
