using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Publishing;

/// <summary>PF-890 to PF-892 — numbers, addresses and names of persons. Names behind a label and a colon; others, by their surname, are those of <see cref="NamesInProse"/> and <see cref="NamesInTables"/>.</summary>
internal static partial class PersonalTexts
{
    public static IEnumerable<Finding> Find(PublishedText text, int? year)
    {
        foreach (var number in PersonalNumber.All(text.Text, year).DistinctBy(n => n.Digits))
        {
            yield return PublicationCheck.At(text, number.Kind == PersonalNumberKind.Mobile ? "PF-891" : "PF-890", number.Start, ("number", number.Hidden)) with { Value = number.Hidden };
        }

        if (Mail().Match(text.Text) is { Success: true } mail)
        {
            var hidden = string.Concat(mail.Value.AsSpan(0, 1), "***", mail.Value.AsSpan(mail.Value.IndexOf('@', StringComparison.Ordinal)));
            yield return PublicationCheck.At(text, "PF-891", mail.Index, ("number", hidden)) with { Value = hidden, Severity = Severity.Hint };
        }

        if (NameIn(text) is { } name)
        {
            var hidden = name.Groups["name"].Value[..1] + "某";
            yield return PublicationCheck.At(text, "PF-892", name.Index, ("label", name.Groups["label"].Value), ("name", hidden)) with { Value = $"{name.Groups["label"].Value}：{hidden}" };
        }
    }

    // A form prints who answers for it: in a cell that begins with the label the name stands where the form asks for it.
    private static Match? NameIn(PublishedText text)
    {
        var name = Contact().Match(text.Text) is { Success: true } contact ? contact : text.IsCell ? Match.Empty : Signer().Match(text.Text);
        return name.Success && name.Groups["name"].Value is var found && !IsNoName(found) ? name : null;
    }

    // 联系人：办公室, 负责人：见附件, and names withheld already.
    private static bool IsNoName(string text) => text.Contains('某', StringComparison.Ordinal) || NoName().IsMatch(text);

    [GeneratedRegex(@"(?<label>联系人|经办人|联系人员)(及(联系)?电话)?[：:][ \u3000]*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,4})(?![\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(@"(?<label>填报人|填表人|制表人|审核人|复核人|负责人|科室负责人|财务负责人)[：:][ \u3000]*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,4})(?![\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex Signer();

    [GeneratedRegex("[科室处局股部办中站所院校厅组队委]$|^(见|详|无|同|略|签|盖|请|待|如|电话|姓名|公章|日期|单位|职务|审核|签字|签章)", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"(?<![\w.])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
