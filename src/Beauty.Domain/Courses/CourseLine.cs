using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Courses;

/// <summary>One line of a course plan: sessions of a service, or of any of several (任选).</summary>
/// <remarks>
/// Paid and gifted sessions are counted apart. A line may hold gifted sessions only. Equality by value, the services in
/// their order. Source: C01, K57.
/// </remarks>
public sealed record CourseLine
{
    /// <summary>The most services from which a line lets the client choose.</summary>
    public const int MaximumServices = 100;

    // So that the list value of a line of any length is within the bounds of money.
    private const long MostMinorUnits = long.MaxValue / SessionCount.Most;

    private CourseLine(ImmutableArray<ServiceId> services, Money listPrice, SessionCount paid, SessionCount gifted) =>
        (Services, ListPrice, Paid, Gifted) = (services, listPrice, paid, gifted);

    /// <summary>The services, any of which a session may be; in the order given.</summary>
    public ImmutableArray<ServiceId> Services { get; }

    /// <summary>What one session costs without a course.</summary>
    public Money ListPrice { get; }

    /// <summary>How many sessions are paid for.</summary>
    public SessionCount Paid { get; }

    /// <summary>How many sessions are a gift (赠送次数).</summary>
    public SessionCount Gifted { get; }

    /// <summary>How many sessions there are.</summary>
    public SessionCount Sessions => Paid + Gifted;

    /// <summary>Makes a line.</summary>
    /// <param name="services">1 to 100 services, each once.</param>
    /// <param name="listPrice">What one session costs without a course, at least zero.</param>
    /// <param name="paid">How many sessions are paid for.</param>
    /// <param name="gifted">How many are a gift; at least one session in all.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">
    /// There is no service, too many, one twice or <c>default</c>; the price is negative, <c>default</c> or above 9 x
    /// 10^14 minor units; or there is
    /// no session.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 9,999 sessions in all.</exception>
    public static CourseLine Of(
        IEnumerable<ServiceId> services, Money listPrice, SessionCount paid, SessionCount gifted = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        ImmutableArray<ServiceId> all = [.. services];
        if (all.Length is 0 or > MaximumServices || all.Distinct().Count() != all.Length || all.Contains(default))
        {
            throw new ArgumentException(
                $"A line names 1 to {MaximumServices} services, each once and none of them default, got {all.Length}.",
                nameof(services));
        }

        if (!listPrice.Currency.IsDefined || listPrice.MinorUnits is < 0 or > MostMinorUnits)
        {
            throw new ArgumentException(
                $"A list price is at least zero and below {MostMinorUnits} minor units, got {listPrice}.",
                nameof(listPrice));
        }

        return (paid + gifted).IsNone
            ? throw new ArgumentException("A line has at least one session, got none.", nameof(paid))
            : new(all, listPrice, paid, gifted);
    }

    /// <summary>Whether a session of the line may be this service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>Whether it is one of the line's services.</returns>
    public bool Covers(ServiceId service) => Services.Contains(service);

    /// <summary>The sessions that bear a share of the price.</summary>
    /// <param name="gifts">Whether gifted ones do.</param>
    /// <returns>Their number.</returns>
    public SessionCount Bearing(GiftRevenue gifts) => gifts == GiftRevenue.Shares ? Sessions : Paid;

    /// <summary>Whether both lines are the same, the services in their order.</summary>
    /// <param name="other">The other line.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(CourseLine? other) =>
        other is not null
        && (ListPrice, Paid, Gifted) == (other.ListPrice, other.Paid, other.Gifted)
        && Services.SequenceEqual(other.Services);

    /// <inheritdoc />
    public override int GetHashCode() =>
        Services.Aggregate(HashCode.Combine(ListPrice, Paid, Gifted), HashCode.Combine);

    /// <summary>What the line weighs when a price is shared out: the list value of its bearing sessions.</summary>
    internal long ListValue(GiftRevenue gifts) => ListPrice.Times(Bearing(gifts).Value).MinorUnits;
}
