using System.Collections.Immutable;
using ReportGen.App.Accounts;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Rules.TieOuts;

namespace ReportGen.App.Disclosures;

/// <summary>A unit as it is published: its files, secret cells masked.</summary>
/// <param name="Files">The files; what they say is masked, what was found in them is not.</param>
/// <param name="Accounts">Its accounts.</param>
/// <param name="Findings">Of the masks: entries without use, amounts that a reader can work out.</param>
internal sealed record DisclosedUnit(IReadOnlyList<ProcessedAccounts> Files, FinalAccounts Accounts, ImmutableArray<Finding> Findings)
{
    /// <summary>The amounts that no document may print.</summary>
    public ImmutableArray<MaskedAmount> Masked { get; private init; } = [];

    /// <summary>The unit without masks.</summary>
    /// <exception cref="UsageException">There are no accounts.</exception>
    public static DisclosedUnit Of(IReadOnlyList<ProcessedAccounts> read) =>
        new(read, read.Select(r => r.Accounts).OfType<FinalAccounts>().FirstOrDefault() ?? throw new UsageException(AppPhrases.Of("usage.noAccounts")), []);

    /// <summary>The unit with the cells of a list masked.</summary>
    /// <param name="list">What is masked.</param>
    /// <param name="file">The list's name.</param>
    /// <param name="tieOuts">勾稽关系 — by which an amount could be worked out.</param>
    public DisclosedUnit With(MaskList list, string file, IEnumerable<TieOut> tieOuts)
    {
        var masked = PublicationMask.Apply(Accounts, Files.SelectMany(f => f.File.Forms).Select(f => (f.Form, f.Kit.Definition)), list, file, tieOuts);
        var forms = masked.Forms.GetEnumerator();
        return new DisclosedUnit([.. Files.Select(WithForms)], masked.Accounts, masked.Findings) { Masked = masked.Amounts };

        ProcessedAccounts WithForms(ProcessedAccounts one) => new(
            one.File with { Forms = [.. one.File.Forms.Select(form => forms.MoveNext() ? form with { Form = forms.Current } : form)] },
            one.Accounts is null ? null : masked.Accounts);
    }
}
