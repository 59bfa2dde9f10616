using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ReportGen.Tests.App.Batch.Faults;

namespace ReportGen.Tests.App.Watching;

/// <summary>The built program as it watches a folder; ended after the test, however it went.</summary>
internal sealed class RunningWatch : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly string _output;

    public RunningWatch(Scratch scratch, params string[] options)
        : this(scratch, BuiltProgram.Start, options)
    {
    }

    /// <param name="scratch">The folders: in, out, log.</param>
    /// <param name="start">Starts the program.</param>
    /// <param name="options">More options.</param>
    public RunningWatch(Scratch scratch, Func<string[], Process> start, params string[] options)
    {
        _output = scratch.File("out");
        _process = start(["watch", scratch.File("in"), "-o", _output, "--poll", "1", "--log-dir", scratch.File("log"), .. options]);
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>All lines so far.</summary>
    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <summary>Waits until something is so; fails with what was said where it never is.</summary>
    public void Until(string what, Func<bool> isSo)
    {
        var began = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(began.Elapsed < Longest && !_process.HasExited, $"waited in vain for: {what}\n{Said}");
            Thread.Sleep(100);
        }
    }

    /// <summary>Waits for words on the screen.</summary>
    public void UntilSaid(string words) => Until(words, () => Said.Contains(words, StringComparison.Ordinal));

    /// <summary>Waits for a state in which the files have been read that are meant, and nothing waits.</summary>
    public void UntilRead(params string[] names) => Until(string.Join('、', names), () =>
        Status() is { } status && status.GetProperty("waiting").GetArrayLength() == 0
        && status.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("file").GetString()).SequenceEqual(names.Order(StringComparer.Ordinal)));

    /// <summary>What status.json says; null where there is none yet.</summary>
    public JsonElement? Status()
    {
        var path = Path.Combine(_output, "status.json");
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)).RootElement : null;
    }

    /// <summary>Ends it by a signal.</summary>
    /// <returns>Its exit code.</returns>
    public int Stop(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(_process.WaitForExit(Longest), $"did not stop\n{Said}");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }
}
