using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Checks.Across;

/// <summary>One thing that only shows when forms are held against each other.</summary>
internal abstract class BatchCheck
{
    // More names than these fill a line and help nobody; who hands in one form a thousand times must not make a thousand lists of a thousand names.
    private const int MostNames = 5;

    public abstract IEnumerable<BatchFinding> Find(BatchContext context);

    protected static BatchFinding At(int form, Place place, string value, string id, params ImmutableArray<(string Name, object Value)> arguments) =>
        new(form, FindingCatalogue.Find(id, place, arguments) with { Value = value });

    /// <summary>Where other forms stand, seen from one: another file by its name, another form of the same file by its sheet or first cell.</summary>
    protected static string NamesOf(BatchContext context, int self, IEnumerable<int> others)
    {
        var names = others.Where(o => o != self).Select(o => NameOf(context.Forms[o].Place, context.Forms[self].Place)).Distinct().Take(MostNames + 1).ToList();
        return string.Join("、", names.Take(MostNames)) + (names.Count > MostNames ? "……" : "");
    }

    private static string NameOf(Place other, Place self) => other.File != self.File ? other.File : other.Sheet != self.Sheet ? other.Sheet : $"{other.Sheet} › {other.Cell}";
}

/// <summary>What every check over a batch looks at.</summary>
/// <param name="Forms">The digests in the order of the inputs.</param>
/// <param name="TextAt">What stands in a cell of a form, for a quotation: index of the form, cell.</param>
internal sealed record BatchContext(IReadOnlyList<FormDigest> Forms, Func<int, Place, string> TextAt)
{
    /// <summary>The forms of a kind, with their indices.</summary>
    public IEnumerable<(FormDigest Form, int Index)> Of(Model.Kits.FormKind kind) => Forms.Select((form, index) => (form, index)).Where(f => f.form.Kind == kind);
}

/// <summary>A finding and the form that it is attached to.</summary>
/// <param name="Form">The index of the form among the digests.</param>
/// <param name="Finding">What is wrong.</param>
public readonly record struct BatchFinding(int Form, Finding Finding);
