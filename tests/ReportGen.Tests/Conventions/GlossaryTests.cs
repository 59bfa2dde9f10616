using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Conventions;

/// <summary>One idea, one word: docs/glossary.md and the code name the same things.</summary>
public sealed partial class GlossaryTests
{
    private static readonly Assembly[] Rooms = [typeof(EvaluationForm).Assembly, typeof(Scorecard).Assembly];

    /// <summary>The rows of the glossary's tables: printed term and identifier.</summary>
    private static readonly List<(string Term, string Identifier)> Rows =
        [.. from line in File.ReadLines(Repository.File("docs", "glossary.md"))
            let row = Row().Match(line)
            where row.Success
            select (row.Groups[1].Value, row.Groups[2].Value)];

    [Fact]
    public void Every_printed_term_of_the_code_stands_in_the_glossary_with_its_identifier()
    {
        var printed = from type in Rooms.SelectMany(r => r.GetTypes())
                      where type.IsEnum
                      from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
                      let term = field.GetCustomAttribute<PrintedAttribute>()?.Term
                      where term is not null
                      select (term, $"{type.Name}.{field.Name}");
        Assert.Empty(printed.Except(Rows));
    }

    [Fact]
    public void Every_identifier_of_the_glossary_exists() =>
        Assert.All(Rows, row => Assert.True(Exists(row.Identifier), row.Identifier));

    [Fact]
    public void Every_term_of_the_glossary_that_stands_beside_an_enum_member_is_the_printed_one()
    {
        var wrong = from row in Rows
                    let field = MemberOf(row.Identifier) as FieldInfo
                    let term = field?.GetCustomAttribute<PrintedAttribute>()?.Term
                    where term is not null && term != row.Term
                    select $"{row.Identifier}: {row.Term} ≠ {term}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_identifier_stands_twice_in_the_glossary() =>
        Assert.Equal(Rows.Select(r => r.Identifier).Distinct(), Rows.Select(r => r.Identifier));

    private static bool Exists(string identifier) => TypeOf(identifier) is not null || MemberOf(identifier) is not null;

    private static Type? TypeOf(string name) => TypesOfTheProduct().FirstOrDefault(t => NameOf(t) == name);

    private static MemberInfo? MemberOf(string identifier) => identifier.Split('.') is [var type, var member]
        ? TypeOf(type)?.GetMember(member, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).FirstOrDefault()
        : null;

    private static IEnumerable<Type> TypesOfTheProduct() => Rooms.Append(typeof(global::ReportGen.App.Kits.Kit).Assembly).SelectMany(r => r.GetTypes());

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary><c>| 项目名称 | `FormField.ProjectName` | …</c>.</summary>
    [GeneratedRegex(@"^\| (.+?) \| `([A-Za-z]+(?:\.[A-Za-z]+)?)` \|")]
    private static partial Regex Row();
}
