using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Rules.TieOuts;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// Accounts and forms as they are published, with the cells of a list masked. Everything else stays as it was filled in: no total is worked out
/// anew, and where a masked amount can be worked out from those that are left, that is told.
/// </summary>
public static class PublicationMask
{
    /// <summary>Masks.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="forms">The forms that are published with them, each with its kit.</param>
    /// <param name="list">What is masked.</param>
    /// <param name="file">The list's name, for places.</param>
    /// <param name="tieOuts">勾稽关系 — by which an amount could be worked out.</param>
    public static MaskedPublication Apply(FinalAccounts accounts, IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms, MaskList list, string file, IEnumerable<TieOut> tieOuts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(list);
        var mask = new Mask(list);
        var published = MaskedAccounts.Of(accounts, mask);
        var publishedForms = forms.Select(f => (Filled: f.Form, Masked: MaskedForm.Of(f.Form, mask), f.Kit)).ToList();
        return new MaskedPublication(
            published,
            [.. publishedForms.Select(f => f.Masked)],
            mask.Amounts,
            [.. mask.Unused.Select(e => Mask.ToldUnused(e, file)), .. RevealedCheck.Find(published, tieOuts, publishedForms)]);
    }
}

/// <summary>What is published.</summary>
/// <param name="Accounts">The accounts with <c>**</c> in the masked cells.</param>
/// <param name="Forms">The forms likewise, in their order.</param>
/// <param name="Amounts">The amounts that must not be read anywhere.</param>
/// <param name="Findings">Entries without use, and masked amounts that can be worked out.</param>
public sealed record MaskedPublication(FinalAccounts Accounts, ImmutableArray<EvaluationForm> Forms, ImmutableArray<MaskedAmount> Amounts, ImmutableArray<Finding> Findings);
