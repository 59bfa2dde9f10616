using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Profiles;

public sealed class ProfileFaultsTests
{
    private static readonly Profile Usual = TestProfiles.Usual;

    public static TheoryData<string, Profile> Faulty => new()
    {
        { "profile.weights", Usual with { Weights = Usual.Weights with { Execution = TestProfiles.Of(20m) } } },
        { "profile.goals", Usual with { Weights = Usual.Weights with { Goals = new GoalRules { Total = TestProfiles.Of(80m), Split = TestProfiles.Of(GoalSplit.Even) } } } },
        { "profile.total", Usual with { Weights = Usual.Weights with { Total = TestProfiles.Of(0m), Classes = [] } } },
        { "profile.cap", Usual with { Scoring = Usual.Scoring with { Cap = TestProfiles.Of(1.2m) } } },
        { "profile.floor", Usual with { Scoring = Usual.Scoring with { RatioFloor = TestProfiles.Of<decimal?>(60) } } },
        { "profile.over", Usual with { Scoring = Usual.Scoring with { OverAchievement = TestProfiles.Of<decimal?>(0.5m) } } },
        { "profile.tiers", Usual with { Scoring = Usual.Scoring with { Tiers = TestProfiles.Of<ImmutableArray<QualitativeTier>>([new(0.5m, 0.8m, [])]) } } },
        { "profile.decimals", Usual with { Rounding = Usual.Rounding with { ScoreDecimals = TestProfiles.Of(40) } } },
        { "profile.decimals", Usual with { Weights = Usual.Weights with { RowDecimals = TestProfiles.Of(9) } } },
        { "profile.tolerance", Usual with { Rounding = Usual.Rounding with { Tolerance = TestProfiles.Of(5m) } } },
        { "profile.absent-sum", Absent("满意度指标", new ClassShare("效益指标", 9)) },
        { "profile.absent-label", Absent("满意度指标", new ClassShare("效果指标", 10)) },
        { "profile.absent-label", Absent("满意度指标", new ClassShare("满意度指标", 10)) },
        { "profile.over-floor", Usual with { Scoring = Usual.Scoring with { OverFloor = TestProfiles.Of(60m) } } },
        { "profile.over-ratio", Usual with { Scoring = Usual.Scoring with { OverDeduction = TestProfiles.Of(OverAdjustment.ByDeviation) } } },
        { "profile.deduction", Usual with { Scoring = Usual.Scoring with { Constraints = new ConstraintRules { Words = ["约束性"], Deduction = TestProfiles.Of<decimal?>(-5) } } } },
        { "profile.constraint-words", Usual with { Scoring = Usual.Scoring with { Constraints = new ConstraintRules { Words = [], Deduction = TestProfiles.Of<decimal?>(5) } } } },
        { "profile.satisfaction-labels", Bands(["_"], new SatisfactionBand(90, 1)) },
        { "profile.bands-missing", Bands(["满意度指标"]) },
        { "profile.bands", Bands(["满意度指标"], new SatisfactionBand(80, 0.8m), new SatisfactionBand(90, 1)) },
        { "profile.bands", Bands(["满意度指标"], new SatisfactionBand(90, 0.8m), new SatisfactionBand(80, 1)) },
        { "profile.bands", Bands(["满意度指标"], new SatisfactionBand(90, 100)) },
        { "profile.method", Usual with { Execution = Usual.Execution with { ZeroBudget = TestProfiles.Of(ScoringMethod.Ratio) } } },
        { "profile.method", Usual with { Scoring = Usual.Scoring with { AtLeast = TestProfiles.Of(ScoringMethod.Exclude) } } },
        { "profile.method", Usual with { Scoring = Usual.Scoring with { YesNo = TestProfiles.Of(ScoringMethod.Ratio) } } },
        { "profile.text-limit", Usual with { TextLimits = Usual.TextLimits.SetItem("评价结论", TestProfiles.Of(0)) } },
        { "profile.dates", Usual with { Values = [new ProfileValue("计分·不低于", "按比例", new Sourced<int>(0, TestProfiles.Source, new(2024, 1, 1), new(2023, 1, 1)))] } },
        { "profile.grades", Usual with { Grades = TestProfiles.Of<ImmutableArray<GradeBand>>([new("良", 80), new("优", 90)]) } },
        { "profile.share", Usual with { Limits = Usual.Limits with { SameValueShare = TestProfiles.Of(70m) } } },
        { "profile.unknown-finding", Usual with { Severities = Usual.Severities.Add("PF-999", TestProfiles.Of<Severity?>(Severity.Hint)) } },
    };

    private static Profile Absent(string label, ClassShare share) => Usual with
    {
        Weights = Usual.Weights with { Classes = [.. Usual.Weights.Classes.Select(c => c.Label == label ? c with { IfAbsent = TestProfiles.Of<ImmutableArray<ClassShare>>([share]) } : c)] },
    };

    private static Profile Bands(string[] labels, params SatisfactionBand[] bands) => Usual with
    {
        Scoring = Usual.Scoring with
        {
            Satisfaction = new SatisfactionRules { Labels = [.. labels.Where(l => l != "_")], Method = TestProfiles.Of(ScoringMethod.Bands), Bands = TestProfiles.Of<ImmutableArray<SatisfactionBand>>([.. bands]) },
        },
    };

    [Fact]
    public void A_sound_profile_has_no_faults() => Assert.Empty(ProfileFaults.Of(Usual));

    [Fact]
    public void A_profile_may_leave_the_level_1_weights_free() =>
        Assert.Empty(ProfileFaults.Of(Usual with { Weights = Usual.Weights with { Classes = [] } }));

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_is_named(string fault, Profile profile) => Assert.Equal(fault, Assert.Single(ProfileFaults.Of(profile)).Key);

    [Fact]
    public void All_faults_are_named_together()
    {
        var profile = Usual with
        {
            Scoring = Usual.Scoring with { Cap = TestProfiles.Of(0m) },
            Rounding = Usual.Rounding with { RateDecimals = TestProfiles.Of(-1) },
        };
        Assert.Equal(["profile.cap", "profile.decimals"], ProfileFaults.Of(profile).Select(f => f.Key));
    }

    [Theory]
    [InlineData(SourceStanding.Notice, "", "某文件")]
    [InlineData(SourceStanding.Instance, "第三条", "某文件，第三条（实例）")]
    [InlineData(SourceStanding.Practice, "", "某文件（惯例未核实）")]
    public void A_basis_never_claims_more_than_was_read(SourceStanding standing, string clause, string basis) =>
        Assert.Equal(basis, new Source("s", "某文件", clause, standing).Basis);
}
