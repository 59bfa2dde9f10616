using ReportGen.Templating.Lexing;
using ReportGen.Templating.Operators;

namespace ReportGen.Templating.Parsing;

/// <summary><c>=</c> and the signs that calculate before they assign.</summary>
internal static class AssignmentSigns
{
    /// <summary>What a token assigns with.</summary>
    /// <returns>Null where the token assigns nothing; an operator that is null for a plain assignment.</returns>
    public static (bool Assigns, Operator? Sign)? Find(in Token token)
    {
        if (token.Kind != TokenKind.Symbol) return null;
        return token.Text switch
        {
            "=" => (true, null),
            "+=" or "-=" or "*=" or "/=" or "//=" or "%=" => (true, OperatorTable.Find(token.Text[..^1])!.Value.Sign),
            _ => null,
        };
    }
}
