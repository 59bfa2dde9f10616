using System.Globalization;
using System.Runtime.CompilerServices;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.Tests.Rules.Checks.Across;

/// <summary>Memory is counted for the whole process: nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;

/// <summary>A digest says little and stays small.</summary>
[Collection(nameof(AloneInTheProcess))]
public sealed class FormDigestTests
{
    private const int Forms = 10_000;
    private const int MostBytes = 2_048;

    [Fact]
    public void Ten_thousand_digests_of_wordy_forms_stay_below_two_kilobytes_each()
    {
        var digests = new FormDigest[Forms];
        Make(digests, 10);

        // What earlier tests lent to pools may be let go while this is measured; then it is measured once more.
        var bytes = Enumerable.Range(0, 5).Select(_ => BytesOf(digests)).First(b => b > 0);

        Assert.InRange(bytes, 500, MostBytes);
        Assert.All(digests, d => Assert.Equal(FormDigest.MostClauses, d.Clauses.Length));
    }

    private static long BytesOf(FormDigest[] digests)
    {
        Array.Clear(digests);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Make(digests, Forms);
        return (GC.GetTotalMemory(forceFullCollection: true) - before) / Forms;
    }

    [Fact]
    public void A_digest_keeps_neither_the_form_nor_its_texts()
    {
        var (digest, form) = Kept();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(form.IsAlive);
        Assert.Equal("项目1", digest.Subject.Text);
    }

    [Theory]
    [InlineData("100.00", 1_000_000, 50)]
    [InlineData("2584.2", 25_842_000, 500)]
    [InlineData("3万元", 30_000, 5_000)]
    public void Amounts_are_in_yuan_with_what_they_may_be_rounded_by(string text, int yuan, int half)
    {
        var spent = BatchForms.Digest(BatchForms.Project("a", "道路养护", spent: text)).Spent;
        Assert.Equal((yuan, half), ((int)spent!.Value.Yuan, (int)spent.Value.HalfUnit));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("*")]
    [InlineData("1.5亿元")]
    [InlineData("")]
    public void What_is_no_amount_of_the_form_s_unit_is_none(string text) => Assert.Null(BatchForms.Digest(BatchForms.Project("a", "道路养护", spent: text)).Spent);

    [Theory]
    [InlineData("51050022T000000367054-辅警经费", "51050022T000000367054", "辅警经费")]
    [InlineData("2023-2024年养护", "", "2023-2024年养护")]
    [InlineData("辅警经费", "", "辅警经费")]
    public void A_code_is_parted_from_the_name(string printed, string code, string name)
    {
        var digest = BatchForms.Digest(BatchForms.Project("a", printed));
        Assert.Equal((code, name), (digest.Code, digest.Subject.Text));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (FormDigest Digest, WeakReference Form) Kept()
    {
        var form = Wordy(1);
        return (BatchForms.Digest(form), new WeakReference(form));
    }

    private static void Make(FormDigest[] digests, int count)
    {
        for (var i = 0; i < count; i++) digests[i] = BatchForms.Digest(Wordy(i));
    }

    private static EvaluationForm Wordy(int number)
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"第{number}项工作的第{i}点已经按时完成，")));
        return BatchForms.Project(
            string.Create(CultureInfo.InvariantCulture, $"各单位报送/第{number}个单位/项目支出绩效自评表{number}.xlsx"),
            string.Create(CultureInfo.InvariantCulture, $"项目{number}"),
            texts: [(FormField.Conclusion, text), (FormField.Problems, text + "一"), (FormField.Measures, text + "二"), (FormField.GoalExpected, text + "三"), (FormField.GoalAchieved, text + "四"), (FormField.Overview, text + "五")]);
    }
}
