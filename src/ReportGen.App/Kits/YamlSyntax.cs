using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.App.Kits;

/// <summary>
/// Whether a file is YAML at all. What is missing from a file that cannot be read to its end is nobody's fault, so nothing else is asked of it;
/// the library's own words are English and are not shown.
/// </summary>
internal static class YamlSyntax
{
    /// <summary>The one fault of a file that cannot be read; null for a sound one.</summary>
    public static KitFault? FaultOf(string file, string yaml)
    {
        try
        {
            return Root(yaml) switch
            {
                null or YamlScalarNode { Value: null or "" } => new KitFault(file, "", AppPhrases.Of("kit.yaml.empty")),
                YamlMappingNode => null,
                _ => new KitFault(file, "", AppPhrases.Of("kit.yaml.notMap")),
            };
        }
        catch (YamlException broken)
        {
            return TabIn(file, yaml) ?? FaultAt(file, yaml.ReplaceLineEndings("\n").Split('\n'), broken);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // The library trips over some brackets that are never closed, and does not say where.
            return TabIn(file, yaml) ?? new KitFault(file, "", AppPhrases.Of("kit.yaml.brackets"));
        }
    }

    /// <summary>The root of a file; null for an empty one.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static YamlNode? Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    public static string At(Mark mark) => At(mark.Line, mark.Column);

    /// <summary>A tab looks like spaces, and the library complains of whatever comes after it.</summary>
    private static KitFault? TabIn(string file, string yaml)
    {
        var line = Array.FindIndex(yaml.ReplaceLineEndings("\n").Split('\n'), l => l.AsSpan(0, l.Length - l.AsSpan().TrimStart().Length).Contains('\t') && l.Trim().Length > 0);
        return line < 0 ? null : new KitFault(file, At(line + 1, 1), AppPhrases.Of("kit.yaml.tab"));
    }

    private static KitFault FaultAt(string file, string[] lines, YamlException broken)
    {
        var (line, column) = (broken.Start.Line, broken.Start.Column);
        if (broken.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) && line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length)
        {
            var key = lines[(int)line - 1][((int)column - 1)..].Split(':')[0].Trim(' ', '"', '\'');
            return new KitFault(file, At(broken.Start), AppPhrases.Of("kit.yaml.duplicate", ("key", key)));
        }

        return new KitFault(file, At(broken.Start), AppPhrases.Of("kit.yaml.broken", ("line", line), ("column", column)));
    }

    private static string At(long line, long column) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
}
