using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Rendering.Json;

/// <summary>How all JSON of the program is written: Chinese as Chinese, indented, line breaks as \n on every machine.</summary>
public static class JsonText
{
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For what only programs compare.</summary>
    public static JsonWriterOptions Compact { get; } = Options with { Indented = false };

    /// <summary>A JSON text in UTF-8 with a line break at its end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> content) => Write(content, Options);

    /// <param name="content">Writes it.</param>
    /// <param name="options">How it is laid out.</param>
    /// <inheritdoc cref="Write(Action{Utf8JsonWriter})"/>
    public static byte[] Write(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        Write(bytes, content, options);
        return bytes.ToArray();
    }

    /// <summary>The same into a stream, which stays open.</summary>
    public static void Write(Stream to, Action<Utf8JsonWriter> content) => Write(to, content, Options);

    private static void Write(Stream to, Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(content);
        using (var json = new Utf8JsonWriter(to, options))
        {
            content(json);
        }

        to.WriteByte((byte)'\n');
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
