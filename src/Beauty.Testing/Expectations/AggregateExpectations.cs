using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;

namespace Beauty.Testing.Expectations;

/// <summary>What a test expects of an aggregate's pending events.</summary>
public static class AggregateExpectations
{
    /// <summary>Expects exactly one pending event of a type, among any others.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="aggregate">The aggregate.</param>
    /// <returns>The event, for asserting its values.</returns>
    /// <exception cref="ExpectationException">
    /// There is none or more than one; the message lists what was raised.
    /// </exception>
    public static TEvent Raised<TEvent>(this AggregateRoot aggregate)
        where TEvent : IDomainEvent
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        return aggregate.PendingEvents.OfType<TEvent>().ToList() is [var only]
            ? only
            : throw new ExpectationException(
                $"Expected {aggregate.Key} to raise {typeof(TEvent).Name} once, it raised {List(aggregate)}.");
    }

    /// <summary>Expects no pending event: nothing changed.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <exception cref="ExpectationException">Something was raised; the message lists it.</exception>
    public static void RaisedNothing(this AggregateRoot aggregate)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        if (aggregate.PendingEvents.Count > 0)
        {
            throw new ExpectationException($"Expected {aggregate.Key} to raise nothing, it raised {List(aggregate)}.");
        }
    }

    private static string List(AggregateRoot aggregate) => aggregate.PendingEvents.Count == 0
        ? "nothing"
        : string.Join(", ", aggregate.PendingEvents.Select(e => e.GetType().Name));
}
