using System.Globalization;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>for x in list … else … end</c>, and <c>tablerow</c>, which puts every item into a cell of an HTML table.</summary>
internal sealed class ForStatement(string variable, Expression list, LoopOptions options, Block body, Block? otherwise, bool isTable, SourceSpan span)
    : LoopStatement(variable, list, body, span)
{
    public override void Execute(Evaluator evaluator)
    {
        var value = List!.Evaluate(evaluator);
        if (!Sequence.TryOf(value, out var items)) throw evaluator.Error(List.Span, "loop.noList", KindText.Of(value));
        if (value.IsNull) return;
        var offset = Math.Max(0, Number(evaluator, options.Offset) ?? 0);
        var count = Math.Min(items.LongCount - offset, Math.Max(0, Number(evaluator, options.Limit) ?? long.MaxValue));
        if (count <= 0) otherwise?.Execute(evaluator);
        else Visit(evaluator, items, offset, count);
    }

    private void Visit(Evaluator evaluator, Sequence items, long offset, long count)
    {
        var columns = (int)Math.Max(1, Number(evaluator, options.Columns) ?? 1);
        var scope = Enter(evaluator);
        scope.Count = (int)Math.Min(count, int.MaxValue);
        var length = items.LongCount;
        for (var i = 0; i < scope.Count; i++)
        {
            // The list may have become shorter within the loop.
            scope.Place = options.IsReversed ? length - 1 - i : offset + i;
            if (scope.Place >= items.LongCount) break;
            scope.Previous = scope.Item;
            scope.Item = items[(int)scope.Place];
            scope.Index = i;
            if (isTable) BeginCell(evaluator, i, columns);
            var goesOn = Step(evaluator);
            if (isTable) EndCell(evaluator, i, columns, scope.Count);
            if (!goesOn) break;
        }

        Leave(evaluator, scope);
    }

    private static void BeginCell(Evaluator evaluator, int index, int columns)
    {
        if (index % columns == 0) evaluator.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(index / columns) + 1}\">"));
        evaluator.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{(index % columns) + 1}\">"));
    }

    private static void EndCell(Evaluator evaluator, int index, int columns, int count) =>
        evaluator.Output.Write(index % columns == columns - 1 || index == count - 1 ? "</td></tr>\n" : "</td>");

    private static long? Number(Evaluator evaluator, Expression? option)
    {
        if (option is null) return null;
        var value = option.Evaluate(evaluator);
        return Conversion.ToInt(value) ?? throw evaluator.Error(option.Span, "convert", KindText.Of(value), "int");
    }
}
