using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Json;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tests.Programmes;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Loyalty.Tests.Json;

/// <summary>P08, P10: what crosses the storage border keeps its form.</summary>
public sealed class LoyaltyJsonTests
{
    private static readonly JsonSerializerOptions Options = LoyaltyJson.Vocabulary.ToOptions();

    [Fact]
    public void The_vocabulary_knows_every_refusal_and_event() => VocabularyContract.Holds(
        typeof(LoyaltyJson).Assembly, LoyaltyJson.Vocabulary);

    [Fact]
    public void Refusals_read_back_as_they_were_written()
    {
        var day = new LocalDate(2026, 3, 2);
        Refusal[] refusals =
        [
            new BelowLeastSpend(Money.Of(1m, Currency.Cny), Money.Of(2m, Currency.Cny)),
            new NoLongerValid(day, day.PlusDays(-1)),
            new NotYetValid(day, day.PlusDays(1)),
            new OtherWeekday(day, [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Sunday]),
            new ProgrammeInvalid("$.version", "0", ">= 1"),
            new StoodAside("birthday"),
        ];

        Assert.All(refusals, refusal => Assert.Equal(Written(refusal), Written(Read(Written(refusal)))));
        Assert.All(refusals, refusal => Assert.Equal(refusal.ToString(), Read(Written(refusal)).ToString()));
    }

    [Fact]
    public void A_programme_lies_inside_other_JSON_as_an_object()
    {
        var programme = LoyaltyProgramme.FromJson(Samples.House).Value;

        var text = JsonSerializer.Serialize(programme, Options);

        Assert.Equal(programme, JsonSerializer.Deserialize<LoyaltyProgramme>(text, Options));
    }

    private static string Written(Refusal refusal) => JsonSerializer.Serialize(refusal, Options);

    private static Refusal Read(string text) => JsonSerializer.Deserialize<Refusal>(text, Options)!;
}
