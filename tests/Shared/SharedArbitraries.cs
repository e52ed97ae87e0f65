using Beauty.Domain.Amounts;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Tests.Shared;

/// <summary>Generators of the shared values, known to every <see cref="PropertyAttribute"/>.</summary>
/// <remarks>FsCheck takes every static method here for a generator, private ones too: helpers live elsewhere.</remarks>
public static class SharedArbitraries
{
    /// <summary>Whole seconds in the ten years from 2020.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Instant> Instants() => Arb.From(
        Gen.Choose(0, 10 * 365 * 24 * 60 * 60 - 1).Select(seconds => An.Epoch + Duration.FromSeconds(seconds)));

    /// <summary>Dates from 2020 to 2029.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.Choose(0, 3652).Select(days => new LocalDate(2020, 1, 1).PlusDays(days)));

    /// <summary>Clients' ids.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<ClientId> ClientIds() => Arb.From(Gen.Choose(0, int.MaxValue).Select(An.Id<ClientId>));

    /// <summary>Amounts of a salon in CNY, up to ten million either way, with small ones often.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Money> Amounts() => Arb.From(
        Gen.OneOf(Gen.Choose(-20, 20), Gen.Choose(-1_000_000_000, 1_000_000_000))
            .Select(fen => Money.FromMinorUnits(fen, Currency.Cny)),
        money => ArbMap.Default.ArbFor<int>().Shrinker((int)money.MinorUnits)
            .Select(fen => Money.FromMinorUnits(fen, Currency.Cny)));

    /// <summary>Percentages over their whole range, whole ones often.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Percentage> Percentages() => Arb.From(
        Gen.OneOf(
            Gen.Choose(0, 100).Select(whole => Percentage.Of(whole)),
            Gen.Choose(0, 1_000_000_000).Select(millionths => Percentage.Of(millionths / 1_000_000m))));

    /// <summary>Weights of a split: zeros, equal ones and the largest possible among them.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Weights> WeightLists() => Arb.From(
        Gen.OneOf(
                Gen.Choose(0, 3).Select(small => (long)small),
                Gen.Choose(0, int.MaxValue).Select(large => large * 4_294_967_296L))
            .NonEmptyListOf()
            .Where(weights => weights.Any(weight => weight > 0))
            .Select(weights => new Weights([.. weights])));

    /// <summary>Mobile and fixed-line numbers of mainland China.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<PhoneNumber> PhoneNumbers() => Arb.From(
        Gen.OneOf(
            Gen.Choose(300_000_000, 999_999_999).Select(line => $"+861{line}7"),
            Gen.Choose(20_000_000, 99_999_999).Select(line => $"+8621{line}"),
            Gen.Choose(2_000_000, 9_999_999).Select(line => $"+86512{line}"))
        .Select(PhoneNumber.FromE164));

    /// <summary>Birthdays of all kinds without a year: solar, lunisolar, in leap months, on 29 February.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Birthday> Birthdays() => Arb.From(
        Gen.OneOf(
            Gen.Choose(0, 365)
                .Select(days => new LocalDate(2000, 1, 1).PlusDays(days))
                .Select(date => Birthday.Solar(date.Month, date.Day)),
            Gen.Choose(0, 359).Select(days => Birthday.Lunisolar(1 + (days / 30), 1 + (days % 30))),
            Gen.Choose(0, 359).Select(days => Birthday.Lunisolar(1 + (days / 30), 1 + (days % 30), isLeapMonth: true)),
            Gen.Constant(Birthday.Solar(2, 29))));
}
