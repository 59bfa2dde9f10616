using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Values;

namespace ReportGen.Rendering.Conversion;

/// <summary>Amounts of one form in the money unit of another: exactly, without rounding, so that no cent is lost on the way.</summary>
internal sealed class MoneyConversion(string from, string to)
{
    private readonly decimal? _factor = MoneyUnit.InYuan(from) / MoneyUnit.InYuan(to);

    private bool _changed;

    /// <summary>The amount in the other unit; unchanged where the units agree, or where the cell holds no bare amount.</summary>
    public Entry Of(Entry amount)
    {
        if (from == to || _factor is not { } factor || amount.Number is not { } number || amount.Figure is not { Unit: "", Scale: 1, Rest: "" })
        {
            return amount;
        }

        _changed = true;
        var converted = decimal.Parse((number * factor).ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var text = converted.ToString(CultureInfo.InvariantCulture);
        return amount with { Text = text, Figure = new Figure(FigureKind.Quantity, converted) { Decimals = converted.Scale } };
    }

    /// <summary>That amounts were converted, once.</summary>
    public IEnumerable<Finding> Findings(EvaluationForm form, KitDefinition kit) => _changed
        ? [FindingCatalogue.Find("PF-802", form.Place, ("from", from), ("to", to), ("kit", kit.Title))]
        : [];
}
