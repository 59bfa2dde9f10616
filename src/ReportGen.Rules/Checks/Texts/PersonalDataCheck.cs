using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-738 to PF-741 — mobile numbers, identity numbers and bank cards in a form, which will be published. A mobile number where the form asks
/// for a telephone is right for the time being, and only a hint. What is quoted hides most of the figures: the list of findings goes from hand to hand.
/// </summary>
internal sealed class PersonalDataCheck : Check
{
    private static readonly HashSet<FormField?> AskedFor = [FormField.ContactPhone, FormField.Contact, FormField.ProjectLead, FormField.FinanceLead];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        // 联系人 and 联系电话 often share a cell, so fields are asked one by one.
        var asked = context.Form.Fields.Where(f => AskedFor.Contains(f.Term)).Select(f => f.Entry).ToList();
        var places = asked.Select(e => e.Place).ToHashSet();

        // What was read as a number is an amount or a quantity, however long.
        var others = (PersonalNumber.MayBeIn(context.Texts.All) ? context.OwnTexts : []).Where(cell => !cell.Figure.IsNumber && PersonalNumber.MayBeIn(cell.Text) && !places.Contains(cell.Place));
        return asked.Select(cell => Told(cell, isAsked: true)).Concat(others.Select(cell => Told(cell, isAsked: false))).OfType<Finding>();
    }

    private static Finding? Told(Entry cell, bool isAsked)
    {
        foreach (var number in PersonalNumber.All(cell.Text))
        {
            if (IdOf(number, isAsked) is { } id) return At(cell, id, ("number", number.Hidden)) with { Value = number.Hidden };
        }

        return null;
    }

    private static string? IdOf(PersonalNumber number, bool isAsked) => number.Kind switch
    {
        PersonalNumberKind.Identity => "PF-739",
        PersonalNumberKind.BankCard => "PF-740",
        _ => isAsked ? "PF-741" : "PF-738",
    };
}
