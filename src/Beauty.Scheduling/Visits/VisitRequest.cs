using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Scheduling.Visits;

/// <summary>
/// A visit as asked for: services, order, waits, client and channel. Search, "why not" and booking take the same.
/// </summary>
/// <remarks>
/// Without further words: services in the given order, no wait between them, anyone may serve, no client, online
/// channel. Immutable. Source: T35, T36, T38, T47, T52; decision 13.
/// </remarks>
public sealed record VisitRequest
{
    /// <summary>The most services of one visit.</summary>
    public const int MaxParts = 8;

    /// <summary>The most services that start together.</summary>
    public const int MaxTogether = 4;

    /// <summary>
    /// The most steps (services, or groups that start together) that may be asked for in any order: 720 orders.
    /// </summary>
    public const int MaxStepsInAnyOrder = 6;

    private VisitRequest(ImmutableArray<VisitPart> parts) => Parts = parts;

    /// <summary>The longest wait that may be allowed between two services: 4 hours.</summary>
    public static Duration MaxWait { get; } = Duration.FromHours(4);

    /// <summary>The services, 1 to 8, in the given order.</summary>
    public ImmutableArray<VisitPart> Parts { get; }

    /// <summary>Who comes; null for a visit without a known client, whose own time is then not looked at.</summary>
    public ClientId? Client { get; private init; }

    /// <summary>The way by which the request comes; it may allow starts off the grid.</summary>
    /// <value>By default <see cref="BookingChannel.Online"/>.</value>
    public BookingChannel Channel { get; private init; } = BookingChannel.Online;

    /// <summary>Whether the services may be taken in any order (T35).</summary>
    public bool IsInAnyOrder { get; private init; }

    /// <summary>The longest wait between two services beyond the pause that they need (T35).</summary>
    /// <value>By default none.</value>
    public Duration LongestWait { get; private init; }

    /// <summary>Whether one person does all services that need somebody (T35).</summary>
    public bool IsSamePersonForAll { get; private init; }

    /// <summary>Whether it is confirmed that the client has another appointment at the same time (T47).</summary>
    public bool IsClientOverlapConfirmed { get; private init; }

    /// <summary>
    /// The appointment that is being moved and whose own time does not count (T52); null for a new one.
    /// </summary>
    public AppointmentId? Moving { get; private init; }

    /// <summary>Asks for services.</summary>
    /// <param name="parts">The services, 1 to 8, in the given order.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"> There are no or too many parts, the first is to start together with the one
    /// before, or too many start together. </exception>
    public static VisitRequest For(params ImmutableArray<VisitPart> parts)
    {
        if (parts.IsDefaultOrEmpty || parts.Length > MaxParts || parts.Contains(null!))
        {
            throw new ArgumentException($"A visit has 1 to {MaxParts} parts.", nameof(parts));
        }

        if (parts[0].IsTogether)
        {
            throw new ArgumentException("The first part has none before it to start with.", nameof(parts));
        }

        var request = new VisitRequest(parts);
        return request.Steps().All(step => step.Length <= MaxTogether)
            ? request
            : throw new ArgumentException($"At most {MaxTogether} parts start together.", nameof(parts));
    }

    /// <summary>The same request for a client, whose own time is then looked at (T47).</summary>
    /// <param name="client">Who.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public VisitRequest By(ClientId client) => this with { Client = AggregateArguments.Checked(client) };

    /// <summary>The same request by a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The channel is <c>default</c>.</exception>
    public VisitRequest Through(BookingChannel channel) => this with { Channel = BookingChannel.Checked(channel) };

    /// <summary>The same request in any order (T35).</summary>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">There are more than 6 steps.</exception>
    public VisitRequest InAnyOrder() =>
        Steps().Length <= MaxStepsInAnyOrder
            ? this with { IsInAnyOrder = true }
            : throw new InvalidOperationException(
                $"Any order is for at most {MaxStepsInAnyOrder} steps, got {Steps().Length}.");

    /// <summary>The same request with waits allowed between services; the shortest are tried first (T35).</summary>
    /// <param name="longest">The longest wait, 0 to 4 hours.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wait is out of bounds.</exception>
    public VisitRequest WithWaitsUpTo(Duration longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longest, MaxWait);
        return this with { LongestWait = longest };
    }

    /// <summary>The same request with one person for all services that need somebody (T35).</summary>
    /// <returns>The request.</returns>
    public VisitRequest WithSamePersonForAll() => this with { IsSamePersonForAll = true };

    /// <summary>The same request, confirming that the client has another appointment at the same time (T47).</summary>
    /// <returns>The request.</returns>
    public VisitRequest ConfirmingClientOverlap() => this with { IsClientOverlapConfirmed = true };

    /// <summary>The same request as a move of an appointment, whose own time does not count (T52).</summary>
    /// <param name="appointment">The appointment.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public VisitRequest MovingAway(AppointmentId appointment) =>
        this with { Moving = AggregateArguments.Checked(appointment) };

    /// <summary>The parts in groups that start together, in the given order.</summary>
    internal ImmutableArray<ImmutableArray<int>> Steps()
    {
        var steps = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (var i = 0; i < Parts.Length; i++)
        {
            if (Parts[i].IsTogether)
            {
                steps[^1] = steps[^1].Add(i);
            }
            else
            {
                steps.Add([i]);
            }
        }

        return steps.ToImmutable();
    }
}
