using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Rules.Checks.Completeness;
using ReportGen.Rules.Checks.Funds;
using ReportGen.Rules.Checks.Indicators;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Checks.Texts;
using ReportGen.Rules.Checks.Totals;
using ReportGen.Rules.Checks.Weights;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks;

/// <summary>审核 — runs all checks over a scored form.</summary>
public static class FormChecks
{
    private static readonly ImmutableArray<Check> OfEveryForm =
    [
        new UncalculatedCheck(), new ActualBlankCheck(), new TargetBlankCheck(), new NumberMissingCheck(),
        new ActualUndeterminedCheck(), new UnitMismatchCheck(), new MeasureUnitBlankCheck(), new RequiredFieldCheck(), new YearCheck(), new IndicatorNamedCheck(),
        new FundsSumCheck(), new AdjustmentCheck(), new MoneyUnitCheck(), new MoneyMagnitudeCheck(), new MoneySlipCheck(), new ExecutionRateCheck(),
        new ExecutionReasonCheck(), new OverBudgetCheck(), new ZeroBudgetCheck(), new SubtotalCheck(),
        new MissedReasonCheck(), new FarAboveTargetCheck(),
        new InstructionCheck(), new LeftoverYearCheck(), new TextLimitCheck(), new FillingDateCheck(), new UnitOfCountCheck(),
        new MarkupCheck(), new DuplicateIndicatorCheck(),
        new EmptyAmountCheck(), new AlternativesCheck(), new NumberingCheck(), new MixedNumberingCheck(), new PercentSignCheck(),
        new SubjectPurposeCheck(), new SubjectNameCheck(), new PersonalDataCheck(),
        new TypingSlipCheck(), new DoubledTextCheck(), new MixedWidthCheck(), new UnrelatedWorkCheck(), new SecrecyMarkCheck(), new RepeatedNumberCheck(),
        new ShiftedValueCheck(), new NothingDoneCheck(), new CostTargetSumCheck(), new CostWithoutOutputCheck(), new SameAsTargetCheck(), new ConclusionCheck(),
        new StockReasonCheck(), new ReasonContradictsCheck(), new RateUnitCheck(), new CostUnitCheck(), new ComparisonFitsCheck(), new CutNamesCheck(),
        new GroupLabelCheck(), new MisplacedIndicatorCheck(), new SurveyBasisCheck(), new ZeroBaseCheck(), new TextFiguresCheck(), new EqualZeroCheck(),
    ];

    /// <summary>What only a form with points can have wrong. On a form that is not scored no weight, score, total or grade is missing.</summary>
    private static readonly ImmutableArray<Check> OfPoints =
    [
        new WeightSumCheck(), new ClassQuotaCheck(), new ExecutionWeightCheck(), new GoalWeightCheck(),
        new ExecutionScoreCheck(), new ExecutionScoreBlankCheck(),
        new ScoreRangeCheck(), new BlockScoreCheck(), new MissedFullMarksCheck(), new ZeroCompletionCheck(), new StrictBoundaryCheck(),
        new DeductionReasonCheck(), new ScoreDeviationCheck(), new TierCheck(), new ZeroTargetCheck(),
        new CoefficientCheck(), new RuleInForceCheck(),
        new TotalSumCheck(), new TotalRangeCheck(), new TotalBlankCheck(), new GradeCheck(), new NoProblemsCheck(),
        new QuantityWithoutNumberCheck(), new AllFullMarksCheck(), new MixedRoundingCheck(),
    ];

    private static readonly ImmutableArray<Check> OfScoredForm = [.. OfEveryForm, .. OfPoints];

    /// <summary>Everything that is wrong with a form, in the order of its cells, each fault once.</summary>
    /// <param name="form">The form as it was read.</param>
    /// <param name="kit">What its labels mean.</param>
    /// <param name="profile">The rules.</param>
    /// <param name="scorecard">The form's scores by the same profile.</param>
    public static ImmutableArray<Finding> Find(EvaluationForm form, KitDefinition kit, Profile profile, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(scorecard);

        var context = new CheckContext(form, kit, profile, scorecard);
        var found = new List<Finding>();
        foreach (var check in profile.NotScored is null ? OfScoredForm : OfEveryForm) check.Find(context, found);
        var judged = new List<Finding>(found.Count);
        foreach (var finding in Cascade.Drop(form, profile, found))
        {
            if (Judged(finding, profile.Severities) is { } kept) judged.Add(kept);
        }

        return [.. Repeats.Join([.. judged.Order(PlaceOrder.Instance)])];
    }

    /// <summary>A finding as severe as the profile says; null where the profile silences it.</summary>
    internal static Finding? Judged(Finding finding, ImmutableDictionary<string, Sourced<Severity?>> severities)
    {
        if (!severities.TryGetValue(finding.Id, out var wanted)) return finding;
        return wanted.Value is { } severity ? finding with { Severity = severity } : null;
    }
}
