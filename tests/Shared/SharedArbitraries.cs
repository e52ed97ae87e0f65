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
}
