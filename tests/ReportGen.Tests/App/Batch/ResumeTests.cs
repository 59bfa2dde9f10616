using ReportGen.Tests.App.Batch.Faults;

namespace ReportGen.Tests.App.Batch;

/// <summary>What is unchanged is not done again, and nobody can tell from the results.</summary>
public class ResumeTests
{
    private static readonly string Inbox = Repository.File("examples", "luzhou-2023", "inbox");
    private static readonly string Unchanged = "与上次相同";

    [Fact]
    public void Unchanged_inputs_keep_their_results_and_every_byte_stays()
    {
        using var scratch = With(5);
        Run(scratch, "out");
        var before = Tree.Of(scratch.File("out"));
        var (_, output, _) = Run(scratch, "out");

        Assert.Contains("其中5个文件" + Unchanged, output, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Of(scratch.File("out")));
    }

    [Fact]
    public void With_force_everything_is_done_again()
    {
        using var scratch = With(2);
        Run(scratch, "out");
        Assert.DoesNotContain(Unchanged, Run(scratch, "out", "--force").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-audit")]
    [InlineData("--xls")]
    [InlineData("--limit", "cells=400000")]
    [InlineData("--lang", "en")]
    public void Other_options_are_another_run_and_back_is_back(params string[] options)
    {
        using var scratch = With(2);
        Run(scratch, "calm");
        Run(scratch, "out", options);
        Assert.DoesNotContain(Unchanged, Run(scratch, "out").Out, StringComparison.Ordinal);
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Fact]
    public void A_corrected_file_alone_is_done_again()
    {
        using var scratch = With(3);
        Run(scratch, "out");
        File.Copy(Directory.GetFiles(Inbox, "13*.xlsx").Single(), scratch.File("in", "000", "00001.xlsx"), overwrite: true);
        Assert.Contains("其中2个文件" + Unchanged, Run(scratch, "out").Out, StringComparison.Ordinal);
        Run(scratch, "calm");
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Fact]
    public void Outputs_of_inputs_that_are_gone_go_too_unless_a_person_changed_them()
    {
        using var scratch = With(4);
        Run(scratch, "out");
        File.Delete(scratch.File("in", "000", "00000.xlsx"));
        File.Delete(scratch.File("in", "000", "00001.xlsx"));
        File.AppendAllText(scratch.File("out", "000", "00001_自评表.xlsx"), "批注");

        var (_, output, _) = Run(scratch, "out");

        Assert.Contains("000/00000_自评表.xlsx: 上次写出、本次不再产生（来源不在本次输入里，或者选项变了），已删除", output, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.File("out", "000", "00000_自评表.xlsx")));
        Assert.True(File.Exists(scratch.File("out", "000", "00001_自评表.xlsx")));
        File.Delete(scratch.File("out", "000", "00001_自评表.xlsx"));
        Run(scratch, "calm");
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Fact]
    public void An_output_that_was_deleted_is_printed_again()
    {
        using var scratch = With(2);
        Run(scratch, "calm");
        Run(scratch, "out");
        File.Delete(scratch.File("out", "000", "00001_自评表.xlsx"));
        Assert.Contains("其中1个文件" + Unchanged, Run(scratch, "out").Out, StringComparison.Ordinal);
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    // profile.yaml of one kit: its forms are judged anew, those of other kits stay. Back again, the results are those of before.
    [Fact]
    public void A_changed_kit_does_again_what_it_touches_and_no_more()
    {
        using var scratch = With(5);
        Templates.CopyTo(scratch.File("templates"));
        RunWith(scratch, "out");
        var before = Tree.Of(scratch.File("out"));
        var profile = scratch.File("templates", "chongqing-dept", "profile.yaml");
        var text = File.ReadAllText(profile);
        File.WriteAllText(profile, text + "\n# 修改\n");

        Assert.Contains("其中4个文件" + Unchanged, RunWith(scratch, "out").Out, StringComparison.Ordinal);
        File.WriteAllText(profile, text);
        RunWith(scratch, "out");
        Assert.Equal(before, Tree.Of(scratch.File("out")));
    }

    // kit.yaml of one kit: all files are read again, for they might be its forms now; forms of other kits are not printed again.
    [Fact]
    public void Changed_labels_of_a_kit_have_everything_read_and_only_its_own_forms_printed()
    {
        using var scratch = With(5);
        Templates.CopyTo(scratch.File("templates"));
        RunWith(scratch, "out");
        File.AppendAllText(scratch.File("templates", "chongqing-dept", "kit.yaml"), "\n# 修改\n");
        Assert.DoesNotContain(Unchanged, RunWith(scratch, "out").Out, StringComparison.Ordinal);
        RunWith(scratch, "calm");
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(3000)]
    public void A_ledger_that_was_damaged_is_not_trusted(int at)
    {
        using var scratch = With(4);
        Run(scratch, "calm");
        Run(scratch, "out");
        var path = scratch.File("out", ".reportgen", "ledger");
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= 0x55;
        File.WriteAllBytes(path, bytes);

        var (_, output, _) = Run(scratch, "out");

        Assert.DoesNotContain("PF-902", output, StringComparison.Ordinal);
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Fact]
    public void A_torn_ledger_is_cut_to_what_is_whole()
    {
        using var scratch = With(4);
        Run(scratch, "calm");
        Run(scratch, "out");
        var path = scratch.File("out", ".reportgen", "ledger");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^100]);

        Assert.Contains("其中3个文件" + Unchanged, Run(scratch, "out").Out, StringComparison.Ordinal);
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }

    [Fact]
    public void Without_a_ledger_the_manifest_knows_what_is_ours()
    {
        using var scratch = With(2);
        Run(scratch, "out");
        var before = Tree.Of(scratch.File("out"));
        Directory.Delete(scratch.File("out", ".reportgen"), recursive: true);
        Run(scratch, "out", "--no-audit");
        Run(scratch, "out");
        Assert.Equal(before, Tree.Of(scratch.File("out")));
    }

    private static Scratch With(int forms)
    {
        var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), forms);
        return scratch;
    }

    private static (int Code, string Out, string Error) Run(Scratch scratch, string output, params string[] options) =>
        Tests.Cli.Run(["run", scratch.File("in"), "-o", scratch.File(output), .. options]);

    private static (int Code, string Out, string Error) RunWith(Scratch scratch, string output) =>
        Tests.Cli.RunBare("run", scratch.File("in"), "-o", scratch.File(output), "--templates", scratch.File("templates"));
}
