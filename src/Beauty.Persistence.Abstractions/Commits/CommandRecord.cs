using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>One command as a store remembers it: its key, what was asked, who asked, and the answer.</summary>
/// <remarks>Source: decisions 6 and 7; W3, W4; ADR 0006.</remarks>
public sealed record CommandRecord
{
    /// <summary>Makes a record.</summary>
    /// <param name="command">The caller's key.</param>
    /// <param name="request">The digest of what was asked.</param>
    /// <param name="actor">Who asked.</param>
    /// <param name="recordedAt">When it was decided, a whole second.</param>
    /// <param name="outcome">The answer.</param>
    /// <exception cref="ArgumentException">
    /// An id or the digest is <c>default</c>, or the instant is no whole second.
    /// </exception>
    public CommandRecord(
        CommandId command, RequestDigest request, ActorId actor, Instant recordedAt, CommandOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Refuse(command == default, nameof(command));
        Refuse(request == default, nameof(request));
        Refuse(actor == default, nameof(actor));
        if (recordedAt != Instant.FromUnixTimeSeconds(recordedAt.ToUnixTimeSeconds()))
        {
            throw new ArgumentException($"Instants here are whole seconds, got {recordedAt}.", nameof(recordedAt));
        }

        (Command, Request, Actor, RecordedAt, Outcome) = (command, request, actor, recordedAt, outcome);
    }

    /// <summary>The caller's key, unique within the tenant.</summary>
    public CommandId Command { get; }

    /// <summary>The digest of what was asked.</summary>
    public RequestDigest Request { get; }

    /// <summary>Who asked.</summary>
    public ActorId Actor { get; }

    /// <summary>When it was decided.</summary>
    public Instant RecordedAt { get; }

    /// <summary>The answer.</summary>
    public CommandOutcome Outcome { get; }

    private static void Refuse(bool isDefault, string parameter)
    {
        if (isDefault)
        {
            throw new ArgumentException($"A command record needs its {parameter}, got default.", parameter);
        }
    }
}
