using System.Text;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>Columns side by side with their values above them, or below where they are less than nothing.</summary>
internal sealed class ColumnSvg(StringBuilder html, Chart chart, ChartFrame frame)
{
    private const double Left = 50;
    private const double Top = 26;

    /// <summary>The part of a category's room that its columns take.</summary>
    private const double Filled = 0.65;

    private readonly AxisSteps _axis = AxisSteps.Over(
        (double)chart.DrawnSeries.SelectMany(s => s.Values).Min(),
        (double)chart.DrawnSeries.SelectMany(s => s.Values).Max());

    public void Append()
    {
        var bottom = frame.Height - 30;
        double At(double value) => Top + (_axis.High - value) / (_axis.High - _axis.Low) * (bottom - Top);
        if (chart.Unit.Length > 0)
        {
            ChartSvg.Text(html, 2, 10, $"单位：{chart.Unit}", "start");
        }

        AppendAxis(At);
        var slot = (frame.Width - Left - 5) / chart.Categories.Length;
        var width = slot * Filled / chart.DrawnSeries.Length;
        for (var c = 0; c < chart.Categories.Length; c++)
        {
            for (var s = 0; s < chart.DrawnSeries.Length; s++)
            {
                AppendColumn(At, Left + c * slot + slot * (1 - Filled) / 2 + s * width, width, c, s);
            }

            AppendName(chart.Categories[c], Left + (c + 0.5) * slot, bottom);
        }

        AppendLegend(bottom + (frame.TurnsNames ? 85 : 42));
    }

    private void AppendAxis(Func<double, double> at)
    {
        foreach (var value in _axis.Values)
        {
            ChartSvg.Line(html, Left, at(value), frame.Width - 5, at(value), "D9D9D9");
            ChartSvg.Text(html, Left - 4, at(value) + frame.Print * 0.35, chart.ShowOnAxis((decimal)value), "end");
        }

        ChartSvg.Line(html, Left, at(0), frame.Width - 5, at(0), "7F7F7F");
    }

    private void AppendColumn(Func<double, double> at, double x, double width, int category, int series)
    {
        var value = chart.DrawnSeries[series].Values[category];
        var (top, foot) = (at(Math.Max(0, (double)value)), at(Math.Min(0, (double)value)));
        ChartSvg.Box(html, x, top, width, foot - top, series);
        var middle = x + width / 2;
        if (frame.TurnsValues)
        {
            ChartSvg.Text(html, middle + frame.Print * 0.35, value < 0 ? foot + 3 : top - 3, chart.Show(value), value < 0 ? "end" : "start", -90);
        }
        else
        {
            ChartSvg.Text(html, middle, value < 0 ? foot + frame.Print : top - 3, chart.Show(value), "middle");
        }
    }

    /// <summary>A name that does not fit on a line is written on two, and one that does not fit on two aslant.</summary>
    private void AppendName(string name, double middle, double bottom)
    {
        var fits = (int)(frame.Slot / frame.Print);
        if (frame.TurnsNames)
        {
            ChartSvg.Text(html, middle, bottom + frame.Print, name, "end", -35);
        }
        else if (name.Length <= fits || fits < 2)
        {
            ChartSvg.Text(html, middle, bottom + frame.Print * 1.4, name, "middle");
        }
        else
        {
            var half = char.IsHighSurrogate(name[(name.Length + 1) / 2 - 1]) ? (name.Length + 1) / 2 + 1 : (name.Length + 1) / 2;
            ChartSvg.Text(html, middle, bottom + frame.Print * 1.4, name[..half], "middle");
            ChartSvg.Text(html, middle, bottom + frame.Print * 2.6, name[half..], "middle");
        }
    }

    private void AppendLegend(double y)
    {
        if (!frame.HasLegend)
        {
            return;
        }

        var share = frame.Width / (chart.DrawnSeries.Length + 1);
        foreach (var (series, i) in chart.DrawnSeries.Select((s, i) => (s, i)))
        {
            ChartSvg.Box(html, share * (i + 0.6), y - frame.Print * 0.8, frame.Print * 0.8, frame.Print * 0.8, i);
            ChartSvg.Text(html, share * (i + 0.6) + frame.Print * 1.3, y, series.Name, "start");
        }
    }
}
