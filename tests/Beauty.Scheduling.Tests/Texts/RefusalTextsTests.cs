using Beauty.Scheduling.Texts;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Texts;

public sealed class RefusalTextsTests
{
    [Fact]
    public void Every_refusal_has_its_code_and_its_sentence_in_each_language() =>
        RefusalTextContract.Holds(typeof(SchedulingRefusal).Assembly, "Beauty.Scheduling.Texts.SchedulingTexts");
}
