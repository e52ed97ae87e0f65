namespace Beauty.Application.Commands;

/// <summary>What a desk's command is called, and how it is remembered.</summary>
/// <remarks>
/// Booking-like commands remember their refusal, so that a late duplicate is not accepted after the client was told no;
/// ledger-like ones forget it and may be tried again under their key (K10). Source: decision 7; ADR 0006.
/// </remarks>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TAnswer">What a "yes" answers: ids and facts, no personal data.</typeparam>
internal sealed record CommandDefinition<TRequest, TAnswer>
    where TRequest : notnull
    where TAnswer : notnull
{
    /// <summary>The stable name, such as <c>booking.book</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the request's and the answer's form, from 1.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>Whether a refusal is remembered under the key.</summary>
    public required bool RemembersRefusals { get; init; }
}
