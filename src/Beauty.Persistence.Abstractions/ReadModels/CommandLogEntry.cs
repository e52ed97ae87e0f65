using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a command a store remembers: what was answered, and when.</summary>
/// <remarks>Derived from the command records.</remarks>
public sealed record CommandLogEntry
{
    /// <summary>The command's key.</summary>
    public required CommandId Command { get; init; }

    /// <summary>Who asked.</summary>
    public required ActorId Actor { get; init; }

    /// <summary>When it was decided.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Accepted or refused.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>The command's name when accepted, the refusal's code when refused.</summary>
    public required string Code { get; init; }

    /// <summary>JSON of ids, or of the refusal.</summary>
    public required string Payload { get; init; }

    /// <summary>The row of a command's record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The row.</returns>
    public static CommandLogEntry Of(CommandRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new()
        {
            Command = record.Command,
            Actor = record.Actor,
            RecordedAt = record.RecordedAt,
            Kind = record.Outcome.Kind,
            Code = record.Outcome.Code,
            Payload = record.Outcome.Payload,
        };
    }
}
