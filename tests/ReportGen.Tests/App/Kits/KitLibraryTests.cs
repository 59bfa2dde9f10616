using ReportGen.App;
using ReportGen.App.Kits;

namespace ReportGen.Tests.App.Kits;

/// <summary>What hinders the kits from being loaded side by side is told as what it is.</summary>
public class KitLibraryTests
{
    [Fact]
    public void A_file_that_is_no_text_is_a_fault_of_the_kit_and_none_of_the_program()
    {
        using var scratch = WithKits();
        File.WriteAllBytes(scratch.File("a", "kit.yaml"), [0xFF, 0xFE, 0x00, 0xD8, 0x00]);
        Assert.Throws<UsageException>(() => new KitLibrary(scratch.Folder).All.ToList());
    }

    [Fact]
    public void Of_several_faults_the_first_by_its_id_is_told()
    {
        using var scratch = WithKits();
        foreach (var kit in new[] { "a", "b" }) File.Delete(scratch.File(kit, "profile.yaml"));
        Assert.StartsWith("a:", Assert.Throws<BrokenKitException>(() => new KitLibrary(scratch.Folder).All.ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kit_is_what_it_was_loaded_from_whatever_becomes_of_its_files()
    {
        using var scratch = WithKits();
        var folder = scratch.File("mof-2020-project");
        Directory.Move(scratch.File("a"), folder);
        var kit = KitFolder.Load(folder);
        File.AppendAllText(scratch.File("mof-2020-project", "profile.yaml"), "\n# 改过\n");
        Assert.NotEqual(kit.Fingerprint.Whole, KitFolder.Load(folder).Fingerprint.Whole);
        Assert.Equal(kit.Fingerprint.Recognition, KitFolder.Load(folder).Fingerprint.Recognition);
    }

    /// <summary>Two kits of the same content: that their id is not their folder's is a fault that only matters where they can be read.</summary>
    private static Scratch WithKits()
    {
        var scratch = new Scratch();
        foreach (var kit in new[] { "a", "b" })
        {
            Directory.CreateDirectory(scratch.File(kit));
            foreach (var file in Directory.GetFiles(Repository.File("templates", "mof-2020-project"))) File.Copy(file, scratch.File(kit, Path.GetFileName(file)));
        }

        return scratch;
    }
}
