using System.Collections.Immutable;
using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Model.Accounts;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Accounts;

/// <summary>Reads a list of subjects: codes with their names, and the years of each name.</summary>
internal static class SubjectYaml
{
    public static SubjectCatalogue Read(string file, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var source = map.Map("来源");
        _ = (source.Text("文件"), source.Term<SourceStanding>("核实程度"));
        var subjects = map.Map("科目");
        var catalogue = new SubjectCatalogue(
            map.Text("名称"),
            [.. subjects.Keys.Select(code => new Subject(code, NamesOf(subjects, code))).OrderBy(s => s.Code, StringComparer.Ordinal)],
            [.. map.Texts("完整级次").Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0)]);
        map.FaultUnknownKeys();
        return catalogue;
    }

    /// <summary>One name, or several with the years of each.</summary>
    private static ImmutableArray<SubjectName> NamesOf(YamlMap subjects, string code)
    {
        if (subjects.OptionalText(code) is { } only) return [new SubjectName(only)];
        var names = subjects.Map(code);
        return [.. names.Keys.Select(name => NameOf(name, names.OptionalText(name) ?? ""))];
    }

    /// <summary><c>2020-</c>, <c>-2019</c>, <c>2019-2020</c> or nothing.</summary>
    private static SubjectName NameOf(string name, string years)
    {
        var parts = years.Split('-');
        return new SubjectName(name, Year(parts[0]), parts.Length > 1 ? Year(parts[1]) : null);
    }

    private static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
