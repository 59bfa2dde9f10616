using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>缺项归入: the points of a level-1 label that a form does not have, and quotas of several labels together.</summary>
public sealed class AbsentClassTests
{
    private static readonly Profile Moving = With(TestProfiles.Usual.Weights.Classes
        .Select(c => c.Label switch
        {
            "满意度指标" => c with { IfAbsent = TestProfiles.Of<ImmutableArray<ClassShare>>([new("效益指标", 10)]) },
            "成本指标" => c with { IfAbsent = TestProfiles.Of<ImmutableArray<ClassShare>>([new("产出指标", 10), new("效益指标", 10)]) },
            _ => c,
        }));

    private static readonly Profile Together = With([.. TestProfiles.Usual.Weights.Classes.Take(2), new ClassQuota("效益指标、满意度指标", TestProfiles.Of(30m))]);

    [Theory]
    [InlineData("产出指标 40", "效益指标 30", "成本指标 20")]
    [InlineData("产出指标 50", "效益指标 30", "满意度指标 10")]
    [InlineData("产出指标 50", "效益指标 40", "产出 0")]
    public void The_points_go_where_the_profile_says(params string[] classes) => Assert.DoesNotContain(Form(classes).Told(Moving), IsQuota);

    [Theory]
    [InlineData("产出指标 50", "效益指标 20", "成本指标 20")]
    [InlineData("产出指标 40", "效益指标 40", "满意度指标 10")]
    public void Points_that_go_where_the_profile_does_not_say_are_told(params string[] classes) => Assert.Contains(Form(classes).Told(Moving), IsQuota);

    [Fact]
    public void Where_the_profile_moves_nothing_the_label_is_missing() => Assert.Contains(Form("产出指标 40", "效益指标 30", "成本指标 20").Told(), IsQuota);

    [Theory]
    [InlineData("效益指标 20", "满意度指标 10")]
    [InlineData("效益指标 30", "产出指标 0")]
    [InlineData("效益指标 25", "满意度指标 5")]
    public void Several_labels_share_one_quota(string one, string other) => Assert.DoesNotContain(Form("产出指标 40", "成本指标 20", one, other).Told(Together), IsQuota);

    [Fact]
    public void Labels_that_together_miss_their_quota_are_told() => Assert.Contains(Form("产出指标 45", "成本指标 20", "效益指标 15", "满意度指标 10").Told(Together), IsQuota);

    private static bool IsQuota(string told) => told.EndsWith("PF-302", StringComparison.Ordinal) || told.EndsWith("PF-301", StringComparison.Ordinal);

    private static Profile With(IEnumerable<ClassQuota> classes) => TestProfiles.Usual with { Weights = TestProfiles.Usual.Weights with { Classes = [.. classes] } };

    private static EvaluationForm Form(params string[] classes) => TestForms.Right() with
    {
        Rows = [.. classes.Select((c, i) => TestForms.Row(14 + i, $"{c.Split(' ')[0]} 指标{i} ≥ 1 次 1 {c.Split(' ')[1]} {c.Split(' ')[1]}"))],
    };
}
