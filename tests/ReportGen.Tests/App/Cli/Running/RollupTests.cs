using System.Text.Json;

namespace ReportGen.Tests.App.Cli.Running;

/// <summary>The rollup from the command line to the bytes.</summary>
public sealed class RollupTests
{
    private static readonly string Example = Repository.File("examples", "rollup");

    [Fact]
    public void The_example_is_combined_as_expected()
    {
        using var scratch = new Scratch();

        var (code, output, _) = Tests.Cli.Run("rollup", Example, "--to", "mof-2020-dept", "-o", scratch.File("部门.xlsx"));

        Assert.Equal(1, code);
        Golden.Check(
            "rollup",
            ("findings.txt", output),
            ("printed.txt", SheetPicture.Of(File.ReadAllBytes(scratch.File("部门.xlsx")))),
            ("basis.txt", SheetPicture.Of(File.ReadAllBytes(scratch.File("部门-汇总依据.xlsx")))));
    }

    [Fact]
    public void Json_names_the_cell_in_the_result_and_the_places_of_all_parts()
    {
        using var scratch = new Scratch();

        using var json = JsonDocument.Parse(Tests.Cli.Run("rollup", Example, "--to", "mof-2020-project", "-o", scratch.File("汇总.xlsx"), "--json").Out);

        var cells = json.RootElement.GetProperty("cells").EnumerateArray().ToList();
        var actual = cells.Single(c => c.GetProperty("row").GetString() == "群众满意度" && c.GetProperty("method").GetString() == "WeightedMean");
        Assert.Equal("91.52%", actual.GetProperty("value").GetString());
        Assert.Equal([300m, 120m, 80m], actual.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("money").GetDecimal()));
        Assert.All(cells, c => Assert.NotEqual("", c.GetProperty("cell").GetString()));
        Assert.All(cells.SelectMany(c => c.GetProperty("parts").EnumerateArray()), p => Assert.Matches("^[A-Z]+[0-9]+$", p.GetProperty("cell").GetString()));
    }

    [Fact]
    public void One_form_alone_is_printed_as_it_is()
    {
        using var scratch = new Scratch();
        var form = Directory.GetFiles(Example, "2-*.xlsx").Single();
        Tests.Cli.Run("run", form, "-o", scratch.File("out"));

        var (code, _, _) = Tests.Cli.Run("rollup", form, "--to", "mof-2020-project", "-o", scratch.File("汇总.xlsx"));

        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllBytes(Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx").Single()), File.ReadAllBytes(scratch.File("汇总.xlsx")));
    }

    [Fact]
    public void A_copy_counts_once_and_the_own_result_never()
    {
        using var scratch = new Scratch();
        foreach (var file in Directory.GetFiles(Example, "*.xlsx")) scratch.Write("in/" + Path.GetFileName(file), File.ReadAllBytes(file));
        string[] rollup = ["rollup", scratch.File("in"), "--to", "mof-2020-dept", "-o", scratch.File("in", "部门.xlsx")];
        Tests.Cli.Run(rollup);
        var first = File.ReadAllBytes(scratch.File("in", "部门.xlsx"));

        scratch.Write("in/再报/副本.xlsx", File.ReadAllBytes(Directory.GetFiles(Example, "1-*.xlsx").Single()));
        var (_, output, _) = Tests.Cli.Run([.. rollup, "--overwrite"]);

        Assert.Equal(first, File.ReadAllBytes(scratch.File("in", "部门.xlsx")));
        Assert.Contains("PF-821", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_one_form_are_refused()
    {
        using var scratch = new Scratch();
        var luzhou = Repository.File("examples", "luzhou-2023", "inbox");
        var form = File.ReadAllBytes(Directory.GetFiles(luzhou, "04*.xlsx").Single());
        scratch.Write("原.xlsx", form);
        scratch.Write("改.xlsx", Changed(form));

        var (code, output, error) = Tests.Cli.Run("rollup", scratch.Folder, "--to", "sichuan-2023-project", "-o", scratch.File("out.xlsx"));

        Assert.Equal(1, code);
        Assert.Contains("PF-822", output, StringComparison.Ordinal);
        Assert.Contains("没有生成", error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.File("out.xlsx")));
    }

    [Fact]
    public void Forms_of_several_years_need_a_year_to_be_named()
    {
        using var scratch = new Scratch();
        string[] inputs = [Directory.GetFiles(Example, "1-*.xlsx").Single(), Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "04*.xlsx").Single()];

        var (refused, _, error) = Tests.Cli.Run(["rollup", .. inputs, "--to", "mof-2020-project", "-o", scratch.File("x.xlsx")]);
        var (named, output, _) = Tests.Cli.Run(["rollup", .. inputs, "--to", "mof-2020-project", "-o", scratch.File("x.xlsx"), "--year", "2024"]);

        Assert.Equal((2, 1), (refused, named));
        Assert.Contains("2023、2024", error, StringComparison.Ordinal);
        Assert.Contains("PF-826", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_of_different_kits_are_combined_in_the_kit_of_the_result()
    {
        using var scratch = new Scratch();
        string[] inputs = [Repository.File("examples", "kits", "mof-2020-project", "示例.xlsx"), Repository.File("examples", "kits", "yunnan-2020-project", "示例.xlsx")];

        var (code, output, error) = Tests.Cli.Run(["rollup", .. inputs, "--to", "mof-2020-project", "-o", scratch.File("x.xlsx")]);

        Assert.True(code == 1 && File.Exists(scratch.File("x.xlsx")), error);

        // 元 of the one are 万元 of the other.
        Assert.Contains("PF-802", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_without_forms_ends_with_2_and_an_unreadable_one_with_3()
    {
        using var scratch = new Scratch();
        var broken = scratch.Write("坏.xlsx", "这不是工作簿"u8.ToArray());

        Assert.Equal(2, Tests.Cli.Run("rollup", broken, "--to", "mof-2020-dept", "-o", scratch.File("x.xlsx")).Code);
        Assert.Equal(3, Tests.Cli.Run("rollup", broken, Example, "--to", "mof-2020-dept", "-o", scratch.File("x.xlsx")).Code);
    }

    /// <summary>The same form in a second version: one figure of a text changed.</summary>
    private static byte[] Changed(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) || e.FullName.EndsWith("sharedStrings.xml", StringComparison.Ordinal)).ToList())
            {
                using var content = entry.Open();
                var text = new StreamReader(content).ReadToEnd().Replace("保安62人", "保安63人", StringComparison.Ordinal);
                content.SetLength(0);
                content.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
