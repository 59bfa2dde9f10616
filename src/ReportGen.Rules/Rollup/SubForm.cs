using ReportGen.Model.Forms;

namespace ReportGen.Rules.Rollup;

/// <summary>One of the forms that are combined; itself and no other, whatever it says.</summary>
/// <param name="form">As it was read; all that are combined are of one kit.</param>
/// <param name="agency">Whose form it is, told apart from the others.</param>
/// <param name="hasSureMoney">False where the form's money may be in another unit than it says.</param>
public sealed class SubForm(EvaluationForm form, string agency, bool hasSureMoney = true)
{
    /// <summary>As it was read.</summary>
    public EvaluationForm Form { get; } = form;

    /// <summary>Whose form it is, told apart from the others.</summary>
    public string Agency { get; } = agency;

    /// <summary>False where the form's money may be in another unit than it says: it is neither added nor weighed by.</summary>
    public bool HasSureMoney { get; } = hasSureMoney;
}
