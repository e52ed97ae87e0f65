using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Redemption;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Programmes;

/// <summary>A loyalty programme as data (会员积分方案): how points come, are used and end, and its tiers.</summary>
/// <remarks>
/// <para>A changed programme is a new version: lots keep the dates, and moves the tiers, that they were given (K15,
/// K41).</para>
/// <para>Invariants: I1 code and version are given; I2 earning rules, conversion and a ladder by spend are in one
/// currency; I3 points are used soonest end first or oldest first. Equal if their JSON says the same. Immutable; safe
/// for threads. JSON: <see cref="ToJson"/>.</para>
/// <para>Source: L01; K4, K13–K41.</para>
/// </remarks>
[JsonConverter(typeof(LoyaltyProgrammeJsonConverter))]
public sealed class LoyaltyProgramme : IEquatable<LoyaltyProgramme>
{
    /// <summary>The greatest number of days of activation and of grace.</summary>
    public const int MostDays = 366;

    private LoyaltyProgramme(NewProgramme programme)
    {
        (Code, Version, Earning, Basis) = (programme.Code, programme.Version, programme.Earning, programme.Basis);
        (Expiry, ActivationDays, Conversion) = (programme.Expiry, programme.ActivationDays, programme.Conversion);
        (ClawbackFloor, GraceDays) = (programme.ClawbackFloor, programme.GraceDays);
        (LotOrder, Tiers) = (programme.LotOrder, programme.Tiers);
    }

    /// <summary>The code.</summary>
    public ProgrammeCode Code { get; }

    /// <summary>The version, at least 1.</summary>
    public int Version { get; }

    /// <summary>The zone in which all dates of the programme are judged (K16).</summary>
    public DateTimeZone Zone => Earning.Zone;

    /// <summary>The currency of all its amounts.</summary>
    public Currency Currency => Earning.Currency;

    /// <summary>The unit in which the ledgers of its members count, such as <c>points:house</c>.</summary>
    public LedgerUnit Unit => LedgerUnit.Of($"points:{Code}");

    /// <summary>How points are earned.</summary>
    public EarningProgramme Earning { get; }

    /// <summary>What of an order counts.</summary>
    public EarningBasis Basis { get; }

    /// <summary>How long points can be used.</summary>
    public PointsExpiryRule Expiry { get; }

    /// <summary>After how many days new points can be used; 0 is at once.</summary>
    public int ActivationDays { get; }

    /// <summary>What points are worth; null where they cannot be spent.</summary>
    public PointsConversion? Conversion { get; }

    /// <summary>What happens to points that a refund takes back and the account no longer holds.</summary>
    public ClawbackFloor ClawbackFloor { get; }

    /// <summary>For how many days points that are given back and have ended can be used; 0 forfeits them.</summary>
    public int GraceDays { get; }

    /// <summary>In which order lots are used.</summary>
    public LotOrder LotOrder { get; }

    /// <summary>The tiers; null where there are none.</summary>
    public TierPolicy? Tiers { get; }

    /// <summary>Makes a programme.</summary>
    /// <param name="programme">What is needed.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>, or an amount is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds, or a choice is unknown.</exception>
    public static LoyaltyProgramme Of(NewProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(programme.Earning, nameof(programme));
        ArgumentNullException.ThrowIfNull(programme.Basis, nameof(programme));
        ArgumentNullException.ThrowIfNull(programme.Expiry, nameof(programme));
        if (programme.Code == default)
        {
            throw new ArgumentException("A programme has a code, got default.", nameof(programme));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(programme.Version, 1, nameof(programme));
        ThrowUnlessDays(programme.ActivationDays);
        ThrowUnlessDays(programme.GraceDays);
        if (!Enum.IsDefined(programme.ClawbackFloor)
            || programme.LotOrder is not (LotOrder.SoonestEnd or LotOrder.OldestEarned))
        {
            throw new ArgumentOutOfRangeException(
                nameof(programme), $"{programme.ClawbackFloor}, {programme.LotOrder}", "No such choice for points.");
        }

        ThrowUnlessIn(programme.Earning.Currency, programme.Conversion?.Worth.Currency);
        ThrowUnlessIn(
            programme.Earning.Currency,
            programme.Tiers?.Ladder is { IsByPoints: false } ladder ? ladder.Tiers[0].From.Currency : null);
        return new(programme);
    }

    /// <summary>Reads a programme from its JSON, with all checks.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The programme, or <c>loyalty.programme-invalid</c>: the first wrong path, value and limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Result<LoyaltyProgramme> FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ProgrammeReader.Read(json);
    }

    /// <summary>The programme as JSON, every setting written out; equal programmes give equal texts.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => ProgrammeWriter.Write(this);

    /// <summary>When new points can be used, and until when (K13, K15, K27).</summary>
    /// <param name="earnedAt">The instant of the accepted quote.</param>
    /// <returns>The terms of the lot, to be stored with it.</returns>
    public LotTerms TermsOf(Instant earnedAt)
    {
        var date = earnedAt.InZone(Zone).Date;
        Instant? activeFrom = ActivationDays == 0
            ? null
            : Zone.AtStartOfDay(date.PlusDays(ActivationDays)).ToInstant();

        // Points that begin later end later too: their days of use are counted from their first one.
        return LotTerms.Of(
            LotKind.Regular, earnedAt, activeFrom, Expiry.For(date.PlusDays(ActivationDays), Zone).End);
    }

    /// <inheritdoc />
    public bool Equals(LoyaltyProgramme? other) =>
        other is not null && string.Equals(ToJson(), other.ToJson(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LoyaltyProgramme);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Version);

    /// <summary>Code and version.</summary>
    /// <returns>The text, such as <c>house v3</c>.</returns>
    public override string ToString() => $"{Code} v{Version}";

    private static void ThrowUnlessDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
    }

    private static void ThrowUnlessIn(Currency currency, Currency? other)
    {
        if (other is { } stranger && stranger != currency)
        {
            throw new ArgumentException(
                $"The programme is in {currency}, an amount of it in {stranger}.", nameof(other));
        }
    }
}
