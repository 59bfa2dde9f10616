using System.Text;
using System.Xml;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Cleaning.Dropping;

/// <summary>The formulas of a workbook that take from other workbooks, by their number within their part. Without them their cells keep the values they show.</summary>
/// <param name="numbers">The numbers of the formulas and names that go, by part.</param>
internal sealed class LinkedFormulas(IReadOnlyDictionary<string, HashSet<int>> numbers)
{
    public static LinkedFormulas None { get; } = new(new Dictionary<string, HashSet<int>>());

    private static readonly string[] Places = ["f", "definedName"];

    /// <summary>False where something else than cells and names leads elsewhere: a rule, a list, a chart. They have no value to fall back on.</summary>
    public static bool CanBreak(PackageReader package) => PartsOf(package).All(part => FormulasOf(package, part).All(f => Places.Contains(f.Element) || !ExternalFormula.Is(f.Text)))
        && !package.PartNames.Any(p => PartTraces.IsChart(p) && p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && FormulasOf(package, p).Any(f => ExternalFormula.Is(f.Text)));

    public static LinkedFormulas Of(PackageReader package)
    {
        var parts = PartsOf(package).ToDictionary(p => p, p => FormulasOf(package, p).Where(f => Places.Contains(f.Element)).ToList());
        var names = parts.Values.SelectMany(f => f).Where(f => f.Element == "definedName" && ExternalFormula.Is(f.Text)).Select(f => f.Id).ToList();
        return new LinkedFormulas(parts.ToDictionary(p => p.Key, p => Going(p.Value, names), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Tells of one element after another of a part whether it goes.</summary>
    public Func<XmlReader, bool> Start(string part)
    {
        var going = numbers.GetValueOrDefault(part);
        var number = 0;
        return xml => going is not null && Places.Contains(xml.LocalName) && going.Contains(number++);
    }

    // A shared formula stands in its first cell only; the others name its number.
    private static HashSet<int> Going(List<(string Element, string Id, string Text)> formulas, List<string> names)
    {
        var linked = formulas.Select(f => ExternalFormula.Is(f.Text) || (f.Element == "f" && names.Exists(n => f.Text.Contains(n, StringComparison.OrdinalIgnoreCase)))).ToList();
        var shared = formulas.Where((f, i) => linked[i] && f.Element == "f" && f.Id.Length > 0).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, formulas.Count).Where(i => linked[i] || (formulas[i].Element == "f" && shared.Contains(formulas[i].Id)))];
    }

    private static IEnumerable<string> PartsOf(PackageReader package)
    {
        var parts = WorkbookParts.Find(package);
        return parts.Sheets.Select(s => s.Part).Append(parts.Workbook).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Element, string Id, string Text)> FormulasOf(PackageReader package, string part)
    {
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "f" or "definedName" or "formula" or "formula1" or "formula2")
            {
                var (element, id, text) = (xml.LocalName, xml.GetAttribute(xml.LocalName == "f" ? "si" : "name") ?? "", new StringBuilder());
                xml.AppendText(text, package.Limits);
                yield return (element, id, text.ToString());
            }
        }
    }
}
