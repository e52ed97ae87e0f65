using Beauty.Domain.Health;
using Beauty.Domain.Json;
using Beauty.Domain.Waivers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Health;

public sealed class CodeTests
{
    public static TheoryData<string> Wrong { get; } =
        ["", "A", "canary_x", "-canary", "canary-", "canary--x", "canary x", new string('a', 51)];

    [Fact]
    public void Codes_are_values_that_read_back_from_their_text()
    {
        Holds(IngredientCode.Of("salicylic-acid"), IngredientCode.Of("retinol"))
            .RefusesDefault(none => AllergyNote.To(none));
        Holds(ConditionCode.Of("salicylic-acid"), ConditionCode.Of("retinol"))
            .RefusesDefault(none => ConditionNote.Of(none, new(2026, 3, 1)));
        Holds(WordingVersion.Of("salicylic-acid"), WordingVersion.Of("retinol")).RefusesDefault();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void A_code_has_1_to_50_characters(int length) =>
        Assert.Equal(length, ConditionCode.Of(new string('a', length)).Code.Length);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void V6_A_wrong_code_is_refused_without_repeating_it(string code)
    {
        var wrong = Assert.Throws<ArgumentException>(() => IngredientCode.Of(code));

        Assert.DoesNotContain("canary", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ConditionCode.Of(code));
        Assert.Throws<ArgumentException>(() => WordingVersion.Of(code));
    }

    [Fact]
    public void A_precaution_s_number_is_an_ordered_value() =>
        ValueContract.Of(() => PrecautionNumber.Of(2), PrecautionNumber.Of(11))
            .HasText("2")
            .HasJson("2")
            .RefusesJson("0", "1000", "-1", "1.5", "\"2\"", "99999999999")
            .ComesFirst()
            .RefusesDefault();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void A_precaution_s_number_is_1_to_999(int value, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => PrecautionNumber.Of(value)) is null);

    private static ValueContract<T> Holds<T>(T value, T other)
        where T : struct, ITextCode<T> =>
        ValueContract.Of(() => value, other)
            .HasText("salicylic-acid")
            .HasJson("\"salicylic-acid\"")
            .RefusesJson("1", "null", "\"\"", "\"A\"");
}
