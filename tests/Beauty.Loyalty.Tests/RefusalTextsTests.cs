using Beauty.Loyalty.Refusals;
using Beauty.Tests.Shared;

namespace Beauty.Loyalty.Tests;

public sealed class RefusalTextsTests
{
    [Fact]
    public void Every_reason_has_its_code_and_its_sentence_in_each_language() =>
        RefusalTextContract.Holds(typeof(LoyaltyRefusal).Assembly, "Beauty.Loyalty.Resources.RefusalTexts");
}
