using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class UndeterminedReasonTests
{
    [Fact]
    public void Every_reason_has_a_sentence_of_its_own_and_is_known_by_it()
    {
        foreach (var reason in Enum.GetValues<UndeterminedReason>())
        {
            var said = reason.Say(("text", "3"), ("why", "x"), ("own", "次"), ("unit", "公里"), ("target", "4"), ("actual", "5"));
            Assert.Equal(reason, UndeterminedReasons.Of(said));
            Assert.NotEmpty(said.In(Language.Chinese));
        }

        Assert.Null(UndeterminedReasons.Of(Phrase.Of("reason.no-weight")));
    }
}
