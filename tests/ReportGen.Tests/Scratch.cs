namespace ReportGen.Tests;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportgen-test-");

    public string Folder => _folder.FullName;

    public string File(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Writes a file, with the folders above it.</summary>
    public string Write(string name, byte[] content)
    {
        var path = File(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
