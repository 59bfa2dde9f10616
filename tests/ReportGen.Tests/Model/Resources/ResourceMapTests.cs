using System.Reflection;
using System.Text.Json;
using ReportGen.App;
using ReportGen.Model.Findings;
using ReportGen.Model.Resources;
using ReportGen.Rules.Checks;

namespace ReportGen.Tests.Model.Resources;

/// <summary>Our own tables are read as the platform reads them.</summary>
public class ResourceMapTests
{
    private static readonly Assembly[] Rooms = [typeof(FindingCatalogue).Assembly, typeof(FormChecks).Assembly, typeof(AppPhrases).Assembly];

    // The examples are read by the platform: only documents need them.
    public static IEnumerable<object[]> Tables =>
        from room in Rooms
        from name in room.GetManifestResourceNames()
        where name.EndsWith(".json", StringComparison.Ordinal) && !name.StartsWith("examples.", StringComparison.Ordinal)
        select new object[] { room.GetName().Name!, name };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_what_the_platform_reads(string room, string name)
    {
        var assembly = Rooms.Single(r => r.GetName().Name == room);
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var expected = JsonDocument.Parse(stream);
        var there = ResourceMap.Load(assembly, name);
        Assert.NotEmpty(there.Keys);
        AssertSame(expected.RootElement, there);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":\"b}")]
    [InlineData("{\"a\":\"b\\")]
    [InlineData("{\"a\":\"\\u00e9\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":[1,]}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":-1}")]
    [InlineData("{\"a\":1.5}")]
    [InlineData("{\"a\":true}")]
    [InlineData("{\"a\":99999999999}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1} x")]
    public void What_is_not_sound_is_refused(string json) => Assert.Throws<FormatException>(() => ResourceMap.Parse(json));

    [Fact]
    public void A_text_may_have_escapes() => Assert.Equal("a\n\t\"\\/b", ResourceMap.Parse("""{ "k": "a\n\t\"\\\/b" }""").Text("k"));

    [Fact]
    public void Empty_ones_are_empty()
    {
        var map = ResourceMap.Parse("""{"map":{},"list":[],"text":""}""");
        Assert.Empty(map.Map("map").Keys);
        Assert.Empty(map.Texts("list"));
        Assert.Equal("", map.Text("text"));
        Assert.Null(map.OptionalTexts("other"));
    }

    [Fact]
    public void A_table_that_is_not_there_is_a_mistake() => Assert.Throws<InvalidOperationException>(() => ResourceMap.Load(typeof(FindingCatalogue).Assembly, "nothing.json"));

    private static void AssertSame(JsonElement expected, ResourceMap there)
    {
        Assert.Equal(expected.EnumerateObject().Select(p => p.Name), there.Keys);
        foreach (var (key, value) in expected.EnumerateObject().Select(p => (p.Name, p.Value)))
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String: Assert.Equal(value.GetString(), there.Text(key)); break;
                case JsonValueKind.Number: Assert.Equal(value.GetInt32(), there.Number(key)); break;
                case JsonValueKind.Object: AssertSame(value, there.Map(key)); break;
                case JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String): Assert.Equal(value.EnumerateArray().Select(v => v.GetString()!), there.Texts(key)); break;
                case JsonValueKind.Array: Assert.All(value.EnumerateArray().Zip(there.Maps(key)), both => AssertSame(both.First, both.Second)); break;
                default: Assert.Fail($"{key} is of a kind that tables do not have"); break;
            }
        }
    }
}
