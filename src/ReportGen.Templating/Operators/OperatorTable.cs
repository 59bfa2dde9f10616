using System.Collections.Frozen;

namespace ReportGen.Templating.Operators;

/// <summary>How each operator is written and how strongly it binds.</summary>
internal static class OperatorTable
{
    private static readonly FrozenDictionary<string, (Operator Sign, int Strength)> Signs = new Dictionary<string, (Operator, int)>
    {
        ["??"] = (Operator.Coalesce, 1),
        ["?!"] = (Operator.NotNullThen, 1),
        ["||"] = (Operator.Or, 2),
        ["&&"] = (Operator.And, 3),
        ["=="] = (Operator.Equal, 4),
        ["!="] = (Operator.NotEqual, 4),
        ["<"] = (Operator.Less, 5),
        ["<="] = (Operator.LessOrEqual, 5),
        [">"] = (Operator.Greater, 5),
        [">="] = (Operator.GreaterOrEqual, 5),
        ["+"] = (Operator.Add, 6),
        ["-"] = (Operator.Subtract, 6),
        ["*"] = (Operator.Multiply, 7),
        ["/"] = (Operator.Divide, 7),
        ["//"] = (Operator.DivideWhole, 7),
        ["%"] = (Operator.Remainder, 7),
        ["<<"] = (Operator.ShiftLeft, 8),
        [">>"] = (Operator.ShiftRight, 8),
        [".."] = (Operator.Range, 9),
        ["..<"] = (Operator.RangeWithoutEnd, 9),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Operator, string> Texts = Signs.ToFrozenDictionary(s => s.Value.Sign, s => s.Key);

    /// <summary>The operator that a symbol is; null where it is none.</summary>
    public static (Operator Sign, int Strength)? Find(string symbol) => Signs.TryGetValue(symbol, out var found) ? found : null;

    public static string TextOf(Operator sign) => Texts[sign];
}
