using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>Copies the drop-down lists and the hints of a blank form.</summary>
internal static class XlsValidation
{
    public static void Copy(XSSFSheet from, HSSFSheet to)
    {
        foreach (var rule in from.GetDataValidations())
        {
            var copy = new HSSFDataValidation(rule.Regions, ConstraintOf(rule.ValidationConstraint))
            {
                EmptyCellAllowed = rule.EmptyCellAllowed,
                ShowErrorBox = rule.ShowErrorBox,
                ShowPromptBox = rule.ShowPromptBox,
                SuppressDropDownArrow = false,
            };
            if (rule.PromptBoxText is { Length: > 0 } hint)
            {
                copy.CreatePromptBox(rule.PromptBoxTitle ?? "", hint);
            }

            to.AddValidationData(copy);
        }
    }

    /// <summary>We write lists of words, and rules that allow anything and only carry a hint.</summary>
    private static DVConstraint ConstraintOf(IDataValidationConstraint rule) =>
        rule.GetValidationType() == ValidationType.LIST && Choices(rule) is { Length: > 0 } choices
            ? DVConstraint.CreateExplicitListConstraint(choices)
            : DVConstraint.CreateNumericConstraint(ValidationType.ANY, OperatorType.IGNORED, null, null);

    /// <summary>The library leaves the quotes of the list at its first and last word.</summary>
    private static string[]? Choices(IDataValidationConstraint rule) =>
        rule.ExplicitListValues is { } words ? string.Join(',', words).Trim('"').Split(',') : rule.Formula1 is ['"', .. var list, '"'] ? list.Split(',') : null;
}
