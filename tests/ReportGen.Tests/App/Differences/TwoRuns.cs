using System.Text.Json;
using ReportGen.Tests.Findings;

namespace ReportGen.Tests.App.Differences;

/// <summary>An inbox and its results before, and both as they are after something was changed.</summary>
internal sealed class TwoRuns : IDisposable
{
    private readonly Scratch _scratch = new();

    /// <param name="examples">How the names of the examples begin that lie in the inbox.</param>
    public TwoRuns(params string[] examples)
    {
        foreach (var start in examples.Length > 0 ? examples : ["04", "13"])
        {
            var form = EditedWorkbook.Of("luzhou-2023/inbox", start);
            foreach (var inbox in new[] { "in1", "in2" }) _scratch.Write($"{inbox}/{form.Name}", form.ToBytes());
        }
    }

    /// <summary>A folder or file beside the inboxes.</summary>
    public string File(params string[] parts) => _scratch.File(parts);

    public string Write(string name, byte[] content) => _scratch.Write(name, content);

    /// <summary>Fills in a form of the second inbox otherwise.</summary>
    public void Edit(string start, Action<EditedWorkbook> edit)
    {
        var form = EditedWorkbook.Of("luzhou-2023/inbox", start);
        edit(form);
        _scratch.Write($"in2/{form.Name}", form.ToBytes());
    }

    /// <summary>Changes a text of a kit; the second run is to take its templates from here.</summary>
    public string Templates(string file, string what, string by)
    {
        Tests.Templates.CopyTo(_scratch.File("templates"));
        var text = System.IO.File.ReadAllText(_scratch.File(["templates", .. file.Split('/')]));
        Assert.Contains(what, text, StringComparison.Ordinal);
        _scratch.Write("templates/" + file, System.Text.Encoding.UTF8.GetBytes(text.Replace(what, by, StringComparison.Ordinal)));
        return _scratch.File("templates");
    }

    /// <summary>Runs the first inbox.</summary>
    public TwoRuns RunBefore(params string[] options)
    {
        Tests.Cli.Run(["run", File("in1"), "-o", File("out1"), .. options]);
        return this;
    }

    /// <summary>Runs the second inbox, with the templates of the repository or with others.</summary>
    public TwoRuns RunAfter(string? templates = null, params string[] options)
    {
        Tests.Cli.RunBare(["run", File("in2"), "-o", File("out2"), "--templates", templates ?? Repository.File("templates"), .. options]);
        return this;
    }

    /// <summary>What the command says; the names of the folders are left out of it.</summary>
    public (int Code, string Out, string Error) Diff(params string[] options)
    {
        var (code, output, error) = Tests.Cli.Run(["diff", File("out1"), File("out2"), .. options]);
        return (code, output.Replace(_scratch.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), error);
    }

    /// <summary>What the command says as JSON.</summary>
    public JsonElement Json(params string[] options)
    {
        using var json = JsonDocument.Parse(Diff(["--json", .. options]).Out);
        return json.RootElement.Clone();
    }

    public void Dispose() => _scratch.Dispose();
}
