using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.App.Batch.Pdf;

/// <summary>
/// Documents as PDF, by LibreOffice where it is installed: one program for all of them, in a folder and with a profile of its own, so that an
/// office that somebody has open is neither asked nor disturbed. A PDF is whole or not there.
/// </summary>
/// <param name="office">The program; null where there is none.</param>
/// <param name="limit">How long it may take for all documents; then it is ended.</param>
public sealed class PdfConversion(string? office, TimeSpan limit)
{
    private static readonly string[] Programs = ["soffice", "soffice.com", "libreoffice"];

    /// <summary>LibreOffice as somebody names it, or the first on the path; null where it is not installed.</summary>
    /// <param name="named">The program's file; null to look for it.</param>
    public static string? Find(string? named) => named is not null
        ? File.Exists(named) ? named : null
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
           from program in Programs
           let path = Path.Combine(folder, program)
           where File.Exists(path)
           select path).FirstOrDefault();

    /// <summary>The documents as PDF; what could not be made is told, each with its document.</summary>
    /// <exception cref="OperationCanceledException">Somebody stopped the run; the program has been ended.</exception>
    public PdfResult Convert(IReadOnlyList<OutputDocument> documents, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.Count == 0)
        {
            return new PdfResult([], []);
        }

        if (office is null)
        {
            return new PdfResult([], [.. documents.Select(d => FindingCatalogue.Find("PF-905", Place.OfFile(d.Name)))]);
        }

        var folder = Directory.CreateTempSubdirectory("reportgen-pdf-");
        try
        {
            var inputs = documents.Select((d, i) => Written(folder.FullName, i, d)).ToList();
            var inTime = Run(folder.FullName, inputs, cancel);
            var results = documents.Select((d, i) => (d.Name, Content: WholePdf(Path.Combine(folder.FullName, "pdf", NumberedName(i, ".pdf")), d))).ToList();
            return new PdfResult(
                [.. results.Where(r => r.Content is not null).Select(r => new OutputDocument(Path.ChangeExtension(r.Name, ".pdf"), r.Content!))],
                [.. results.Where(r => r.Content is null).Select(r => Missing(r.Name, inTime))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Finding Missing(string name, bool inTime) => inTime
        ? FindingCatalogue.Find("PF-906", Place.OfFile(name))
        : FindingCatalogue.Find("PF-907", Place.OfFile(name), ("seconds", limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)));

    /// <summary>Numbers as names: whatever a document is called, the program and the file system can read that.</summary>
    private static string NumberedName(int index, string ending) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}{ending}");

    private static string Written(string folder, int index, OutputDocument document)
    {
        var path = Path.Combine(folder, NumberedName(index, Path.GetExtension(document.Name)));
        File.WriteAllBytes(path, document.Content);
        return path;
    }

    /// <returns>False where the time was over.</returns>
    private bool Run(string folder, IEnumerable<string> inputs, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(
            office!,
            ["--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--convert-to", "pdf", "--outdir", Path.Combine(folder, "pdf"), .. inputs])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        try
        {
            using var process = Process.Start(start)!;

            // Nobody reads what it says, but somebody must: a full pipe would stop it.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return Ended(process, cancel);
        }
        catch (Win32Exception)
        {
            // No program at all under that name, or none that may be started: there will be no PDF, and that is what is told.
            return true;
        }
    }

    private bool Ended(Process process, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(limit);
        try
        {
            process.WaitForExitAsync(deadline.Token).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancel.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>A program that is ended in the middle of a file leaves half of it.</summary>
    private static byte[]? WholePdf(string path, OutputDocument document)
    {
        var content = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (!content.AsSpan().StartsWith("%PDF-"u8) || content.AsSpan(Math.Max(0, content.Length - 32)).IndexOf("%%EOF"u8) < 0) return null;

        PdfIdentity.Fix(content, document.Content);
        return content;
    }
}

/// <summary>A file to be put out.</summary>
/// <param name="Name">Relative path with forward slashes.</param>
/// <param name="Content">All of its bytes.</param>
public sealed record OutputDocument(string Name, byte[] Content);

/// <summary>What became of a conversion.</summary>
/// <param name="Files">The PDFs that were made.</param>
/// <param name="Findings">One for each document of which none was made.</param>
public sealed record PdfResult(ImmutableArray<OutputDocument> Files, ImmutableArray<Finding> Findings);
