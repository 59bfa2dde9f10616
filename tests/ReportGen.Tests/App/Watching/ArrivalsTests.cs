using ReportGen.App.Batch;
using ReportGen.App.Watching;

namespace ReportGen.Tests.App.Watching;

/// <summary>Which files are complete and when a round begins, told by looks and seconds alone.</summary>
public class ArrivalsTests
{
    private static readonly Dictionary<string, Hindrance> None = [];

    private readonly HashSet<string> _held = [];
    private readonly HashSet<string> _hidden = [];
    private readonly Arrivals _arrivals;

    public ArrivalsTests() => _arrivals = new Arrivals(TimeSpan.FromSeconds(2), f => !_held.Contains(f.Name));

    [Fact]
    public void A_file_is_read_once_it_has_been_still_for_the_quiet_time()
    {
        Assert.Null(At(0, ("甲.xlsx", 10)));
        Assert.Null(At(1, ("甲.xlsx", 10)));
        var plan = At(2, ("甲.xlsx", 10));
        Assert.Equal(["甲.xlsx"], Names(plan!.Open));
        Assert.Equal((1, 0, 0), (plan.New, plan.Changed, plan.Gone));
    }

    // A share may answer late: one look after a long time says nothing of what happened in between.
    [Fact]
    public void One_look_is_not_enough_however_long_ago()
    {
        Assert.Null(At(0));
        Assert.Null(At(100, ("甲.xlsx", 10)));
        Assert.NotNull(At(102, ("甲.xlsx", 10)));
    }

    [Fact]
    public void A_file_that_grows_is_left_and_what_is_complete_waits_for_quiet()
    {
        At(0, ("甲.xlsx", 10), ("乙.xlsx", 1));
        At(2, ("甲.xlsx", 10), ("乙.xlsx", 2));
        Assert.Null(At(3, ("甲.xlsx", 10), ("乙.xlsx", 3)));
        Assert.Equal([("乙.xlsx", WaitReason.Growing), ("甲.xlsx", WaitReason.Turn)], Waiting(3));
        Assert.Equal(["乙.xlsx", "甲.xlsx"], Names(At(5, ("甲.xlsx", 10), ("乙.xlsx", 3))!.Open));
    }

    [Fact]
    public void Changes_without_end_hold_complete_files_up_for_half_a_minute_only()
    {
        RoundPlan? plan = null;
        var second = 0;
        for (; plan is null && second < 100; second++) plan = At(second, ("甲.xlsx", 10), ("乙.xlsx", second + 1));

        Assert.InRange(second, 30, 35);
        Assert.Equal(["甲.xlsx"], Names(plan!.Open));
        Assert.Equal(["乙.xlsx"], Names(plan.Left));
    }

    // Its folder cannot be looked into: nobody knows whether it is gone.
    [Fact]
    public void A_file_that_may_be_there_all_the_same_is_not_gone()
    {
        At(0, ("科/甲.xlsx", 10), ("乙.xlsx", 10));
        _arrivals.Done(At(2, ("科/甲.xlsx", 10), ("乙.xlsx", 10))!, None);
        _hidden.Add("科/甲.xlsx");
        Assert.Null(At(4, ("乙.xlsx", 10)));
        Assert.Null(At(60, ("乙.xlsx", 10)));
        _hidden.Clear();
        At(61, ("科/甲.xlsx", 10), ("乙.xlsx", 10));
        var plan = At(63, ("科/甲.xlsx", 10), ("乙.xlsx", 10));
        Assert.Equal(["乙.xlsx", "科/甲.xlsx"], Names(plan!.Open));
        Assert.Equal(0, plan.Gone);
    }

    [Fact]
    public void A_round_that_only_writes_anew_opens_nothing_and_leaves_everything()
    {
        At(0, ("甲.xlsx", 10), ("乙.xlsx", 10));
        _arrivals.Done(At(2, ("甲.xlsx", 10), ("乙.xlsx", 10))!, None);
        At(3, ("乙.xlsx", 10));
        var plan = _arrivals.Untouched();
        Assert.Empty(plan.Open);
        Assert.Equal(["乙.xlsx", "甲.xlsx"], Names(plan.Left));
        _arrivals.Done(plan, None);
        Assert.Equal(1, At(6, ("乙.xlsx", 10))!.Gone);
    }

    [Fact]
    public void With_the_last_file_gone_only_what_was_read_is_remembered()
    {
        At(0, ("甲.xlsx", 10), ("乙.xlsx", 0));
        _arrivals.Done(At(2, ("甲.xlsx", 10), ("乙.xlsx", 0))!, None);
        _arrivals.ForgetUnread();
        Assert.False(_arrivals.IsEmpty);
        Assert.Empty(Waiting(3));
    }

    [Fact]
    public void An_empty_file_waits_until_it_grows()
    {
        At(0, ("甲.xlsx", 0));
        Assert.Null(At(5, ("甲.xlsx", 0)));
        Assert.Equal([("甲.xlsx", WaitReason.Empty)], Waiting(5));
        At(6, ("甲.xlsx", 9));
        Assert.NotNull(At(8, ("甲.xlsx", 9)));
    }

    [Fact]
    public void A_file_that_is_held_waits_and_after_a_minute_needs_a_person()
    {
        _held.Add("甲.xlsx");
        At(0, ("甲.xlsx", 9));
        Assert.Null(At(59, ("甲.xlsx", 9)));
        Assert.False(_arrivals.Waiting(TimeSpan.FromSeconds(59)).Single().IsLong);
        Assert.True(_arrivals.Waiting(TimeSpan.FromSeconds(60)).Single() is { IsLong: true, Reason: WaitReason.InUse });
        _held.Clear();
        Assert.NotNull(At(61, ("甲.xlsx", 9)));
    }

    [Fact]
    public void What_was_read_is_no_news_until_it_changes()
    {
        Do(0, ("甲.xlsx", 10));
        Assert.Null(At(100, ("甲.xlsx", 10)));
        Assert.Empty(Waiting(100));
        At(101, ("甲.xlsx", 11));
        var plan = At(103, ("甲.xlsx", 11))!;
        Assert.Equal((0, 1, 0), (plan.New, plan.Changed, plan.Gone));
    }

    [Fact]
    public void A_file_that_is_being_changed_keeps_its_earlier_result_meanwhile()
    {
        Do(0, ("甲.xlsx", 10), ("乙.xlsx", 10));
        _held.Add("甲.xlsx");
        At(10, ("甲.xlsx", 11), ("乙.xlsx", 12));
        var plan = At(12, ("甲.xlsx", 11), ("乙.xlsx", 12))!;
        Assert.Equal(["乙.xlsx"], Names(plan.Open));
        Assert.Equal(["甲.xlsx"], Names(plan.Left));
    }

    [Fact]
    public void A_file_that_is_gone_goes_after_the_quiet_time()
    {
        Do(0, ("甲.xlsx", 10), ("乙.xlsx", 10));
        Assert.Null(At(10, ("乙.xlsx", 10)));
        var plan = At(12, ("乙.xlsx", 10))!;
        Assert.Equal((0, 0, 1), (plan.New, plan.Changed, plan.Gone));
        Assert.Empty(plan.Left);
        _arrivals.Done(plan, None);
        Assert.Null(At(20, ("乙.xlsx", 10)));
    }

    [Fact]
    public void A_file_that_only_just_went_keeps_its_result_in_a_round_for_others()
    {
        Do(0, ("甲.xlsx", 10), ("乙.xlsx", 10));
        for (var second = 10; second < 42; second++) Assert.Null(At(second, ("甲.xlsx", 10), ("乙.xlsx", 20), ("丙.xlsx", second)));

        var plan = At(42, ("乙.xlsx", 20), ("丙.xlsx", 42))!;

        Assert.Equal(["乙.xlsx"], Names(plan.Open));
        Assert.Equal(["丙.xlsx", "甲.xlsx"], Names(plan.Left));
        Assert.Equal(0, plan.Gone);
    }

    // WPS and Excel write a new file beside, delete the old one and rename.
    [Fact]
    public void A_save_by_deleting_and_renaming_is_one_change()
    {
        Do(0, ("甲.xlsx", 10));
        Assert.Null(At(10));
        Assert.Null(At(11, ("甲.xlsx", 14)));
        var plan = At(13, ("甲.xlsx", 14))!;
        Assert.Equal((0, 1, 0), (plan.New, plan.Changed, plan.Gone));
    }

    [Fact]
    public void What_comes_and_goes_before_it_is_read_leaves_nothing()
    {
        Do(0, ("甲.xlsx", 10));
        At(10, ("甲.xlsx", 10), ("乙.xlsx", 3));
        Assert.Null(At(11, ("甲.xlsx", 10)));
        Assert.Null(At(20, ("甲.xlsx", 10)));
    }

    [Fact]
    public void A_change_during_a_round_is_news_after_it()
    {
        At(0, ("甲.xlsx", 10));
        var plan = At(2, ("甲.xlsx", 10))!;
        At(3, ("甲.xlsx", 20));
        _arrivals.Done(plan, None);
        Assert.NotNull(At(5, ("甲.xlsx", 20)));
    }

    [Fact]
    public void What_could_not_be_opened_is_read_again_when_that_is_due_and_not_before()
    {
        Hinder(0, ("甲.xlsx", 10));
        Assert.Null(At(3, ("甲.xlsx", 10)));
        Assert.Null(At(300, ("甲.xlsx", 10)));
        var plan = _arrivals.Plan(TimeSpan.FromSeconds(301), isOwed: true)!;
        Assert.Equal(["甲.xlsx"], Names(plan.Open));
        Assert.Equal((0, 0, 0), (plan.New, plan.Changed, plan.Gone));
    }

    // One file that cannot be opened must not keep the others of the office waiting; it is tried with them.
    [Fact]
    public void What_is_hindered_holds_nothing_up_that_comes()
    {
        Hinder(0, ("甲.xlsx", 10));
        At(10, ("甲.xlsx", 10), ("乙.xlsx", 5));
        var plan = At(12, ("甲.xlsx", 10), ("乙.xlsx", 5))!;
        Assert.Equal(["乙.xlsx", "甲.xlsx"], Names(plan.Open));
        Assert.Equal((1, 0, 0), (plan.New, plan.Changed, plan.Gone));
    }

    [Fact]
    public void What_is_hindered_waits_with_its_reason_until_it_is_another_file()
    {
        Hinder(0, ("甲.xlsx", 10));
        var waiting = Assert.Single(_arrivals.Waiting(TimeSpan.FromSeconds(90)));
        Assert.Equal((WaitReason.Unopened, "没有权限。", true), (waiting.Reason, waiting.Detail, waiting.IsLong));
        Assert.Equal("没有权限，会自动再试", waiting.Why.ToString());
        Assert.DoesNotContain("关闭", waiting.Advice.ToString(), StringComparison.Ordinal);

        Assert.Null(At(91, ("甲.xlsx", 11)));
        Assert.Equal([("甲.xlsx", WaitReason.Growing)], Waiting(91));
        Assert.Equal(1, At(93, ("甲.xlsx", 11))!.New);
    }

    // A copy over a slow line may pause for longer than the quiet time, and half a workbook is a damaged one.
    [Fact]
    public void What_looks_broken_is_looked_at_once_more_before_it_is_told()
    {
        var broken = new Dictionary<string, Hindrance> { ["甲.xlsx"] = new(WaitReason.Growing, "") };
        At(0, ("甲.xlsx", 10));
        _arrivals.Done(At(2, ("甲.xlsx", 10))!, broken);
        Assert.True(_arrivals.AreHindered);
        Assert.Equal([("甲.xlsx", WaitReason.Growing)], Waiting(3));

        _arrivals.Done(_arrivals.Plan(TimeSpan.FromSeconds(7), isOwed: true)!, broken);
        Assert.False(_arrivals.AreHindered);
        Assert.Empty(Waiting(8));

        // Another piece came: it begins anew.
        At(9, ("甲.xlsx", 20));
        _arrivals.Done(At(11, ("甲.xlsx", 20))!, broken);
        Assert.Equal([("甲.xlsx", WaitReason.Growing)], Waiting(12));
    }

    [Fact]
    public void What_was_hindered_and_is_read_at_last_waits_no_more()
    {
        Hinder(0, ("甲.xlsx", 10));
        _arrivals.Done(_arrivals.Plan(TimeSpan.FromSeconds(9), isOwed: true)!, None);
        Assert.Empty(Waiting(9));
        Assert.Null(_arrivals.Plan(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void What_somebody_has_opened_since_it_was_read_waits_until_it_is_closed()
    {
        Do(0, ("甲.xlsx", 10));
        _held.Add("甲.xlsx");
        _arrivals.Reopen("甲.xlsx", TimeSpan.FromSeconds(5));
        _arrivals.Reopen("没有.xlsx", TimeSpan.FromSeconds(5));
        Assert.Null(At(50, ("甲.xlsx", 10)));
        Assert.Equal([("甲.xlsx", WaitReason.InUse)], Waiting(50));
        _held.Clear();
        var plan = At(51, ("甲.xlsx", 10))!;
        Assert.Equal((0, 0, 0), (plan.New, plan.Changed, plan.Gone));
        _arrivals.Done(plan, None);
        Assert.Null(At(60, ("甲.xlsx", 10)));
    }

    [Fact]
    public void What_was_moved_to_the_archive_is_not_taken_for_deleted()
    {
        Do(0, ("甲.xlsx", 10), ("乙.xlsx", 10));
        _arrivals.Forget("甲.xlsx");
        Assert.Null(At(10, ("乙.xlsx", 10)));
        Assert.Null(At(20, ("乙.xlsx", 10)));
    }

    [Fact]
    public void A_round_that_is_owed_needs_no_news()
    {
        Do(0, ("甲.xlsx", 10));
        Assert.Null(At(10, ("甲.xlsx", 10)));
        Assert.Equal(["甲.xlsx"], Names(_arrivals.Plan(TimeSpan.FromSeconds(10), isOwed: true)!.Open));
    }

    private static string[] Names(IEnumerable<InputFile> files) => [.. files.Select(f => f.Name).Order(StringComparer.Ordinal)];

    private RoundPlan? At(double second, params (string Name, long Size)[] files)
    {
        var now = TimeSpan.FromSeconds(second);
        _arrivals.See([.. files.Select(f => new SeenFile(new InputFile("/" + f.Name, f.Name), new FileLook(f.Size, f.Size)))], now, _hidden.Contains);
        return _arrivals.Plan(now);
    }

    /// <summary>A round over these files.</summary>
    private void Do(double second, params (string Name, long Size)[] files)
    {
        At(second, files);
        _arrivals.Done(At(second + 2, files)!, None);
    }

    /// <summary>A round in which nothing could be opened.</summary>
    private void Hinder(double second, params (string Name, long Size)[] files)
    {
        At(second, files);
        _arrivals.Done(At(second + 2, files)!, files.ToDictionary(f => f.Name, _ => new Hindrance(WaitReason.Unopened, "没有权限。")));
    }

    private List<(string, WaitReason)> Waiting(double second) => [.. _arrivals.Waiting(TimeSpan.FromSeconds(second)).Select(w => (w.Name, w.Reason))];
}
