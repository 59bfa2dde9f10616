namespace ReportGen.Tests.App.Cli.Kits;

/// <summary>One filled example of each family that prints its points elsewhere or not at all: explained and printed as expected.</summary>
public sealed class KitExampleTests
{
    [Theory]
    [InlineData("guizhou-2024-dept")]
    [InlineData("sichuan-2020-project")]
    [InlineData("wuhan-2020-dept")]
    [InlineData("wuhan-2020-goals")]
    [InlineData("yunnan-2023-dept")]
    public void An_example_is_explained_and_printed_as_expected(string kit)
    {
        var form = Assert.Single(Directory.GetFiles(Repository.File("examples", "kits", kit), "*.xlsx"));

        using var scratch = new Scratch();
        Tests.Cli.Run("run", form, "-o", scratch.Folder);

        Golden.Check(
            "kit-" + kit,
            ("explain.txt", Tests.Cli.Run("explain", form).Out),
            ("printed.txt", SheetPicture.Of(File.ReadAllBytes(Directory.GetFiles(scratch.Folder, "*_自评表.xlsx").Single()))));
    }
}
