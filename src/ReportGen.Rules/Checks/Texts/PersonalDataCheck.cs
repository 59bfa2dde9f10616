using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-738 to PF-741 — mobile numbers, identity numbers and bank cards in a form, which will be published. A mobile number where the form asks
/// for a telephone is right for the time being, and only a hint. What is quoted hides most of the figures: the list of findings goes from hand to hand.
/// </summary>
internal sealed partial class PersonalDataCheck : Check
{
    private static readonly HashSet<FormField?> AskedFor = [FormField.ContactPhone, FormField.Contact, FormField.ProjectLead, FormField.FinanceLead];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        // 联系人 and 联系电话 often share a cell, so fields are asked one by one.
        var asked = context.Form.Fields.Where(f => AskedFor.Contains(f.Term)).Select(f => f.Entry).ToList();
        var places = asked.Select(e => e.Place).ToHashSet();

        // What was read as a number is an amount or a quantity, however long.
        var others = OwnText.All(context).Where(cell => !cell.Figure.IsNumber && !places.Contains(cell.Place));
        return asked.Select(cell => Told(cell, isAsked: true)).Concat(others.Select(cell => Told(cell, isAsked: false))).OfType<Finding>();
    }

    private static Finding? Told(Entry cell, bool isAsked)
    {
        foreach (var number in Numbers().Matches(HalfWidth.Fold(cell.Text)).Select(m => m.Value))
        {
            if (IdOf(number, isAsked) is { } id) return At(cell, id, ("number", Hidden(number))) with { Value = Hidden(number) };
        }

        return null;
    }

    private static string? IdOf(string number, bool isAsked) =>
        IdentityNumber.IsValid(number) ? "PF-739"
        : BankCard.IsLikely(number) ? "PF-740"
        : !IsMobile(number) ? null
        : isAsked ? "PF-741" : "PF-738";

    private static bool IsMobile(string number) => number.Length == 11 && number[0] == '1' && number[1] >= '3';

    private static string Hidden(string number) => $"{number[..3]}{new string('*', number.Length - 5)}{number[^2..]}";

    // Part of a longer code (51050022T000000367054), of an amount or of a file number is no number of its own.
    [GeneratedRegex(@"(?<![0-9A-Za-z〔\[-]|[0-9][.,])[0-9]{11,19}[Xx]?(?![0-9A-Za-z元万亿号%-]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
