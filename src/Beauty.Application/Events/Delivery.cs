using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Application.Events;

/// <summary>One message on its way to whoever listens: what, whose, and the how-manieth attempt.</summary>
/// <remarks>
/// <para>
/// A handler asks for it by its constructor: the event itself does not say whose it is. Made anew for each attempt.
/// </para>
/// <para>
/// The same message may come again. A handler that gives commands takes their keys from <see cref="KeyFor"/>: the store
/// keeps the key in the commit of what the command changes, so a second delivery changes nothing. That is the inbox
/// (consumer, message) of the rules, and the command's record is its row. Source: rules-storage, "Outbox and
/// idempotency"; ADR 0012.
/// </para>
/// </remarks>
public sealed class Delivery
{
    /// <summary>Makes a delivery.</summary>
    /// <param name="stored">The message as it was read.</param>
    public Delivery(StoredMessage stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        (Tenant, Message, Attempt) = (stored.Tenant, stored.Message, stored.Attempts + 1);
    }

    /// <summary>Whose message it is.</summary>
    public TenantId Tenant { get; }

    /// <summary>The message.</summary>
    public OutboxMessage Message { get; }

    /// <summary>The how-manieth attempt since it was stored or replayed, from 1.</summary>
    public int Attempt { get; }

    /// <summary>The key of a command that a handler gives because of this message: the same each time.</summary>
    /// <param name="handler">
    /// The handler's stable name, and the step where it gives several commands, such as <c>welcome/points</c>.
    /// </param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CommandId KeyFor(string handler)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(handler);
        return EntityId.Derive<CommandId>($"{handler}/{Message.Id}", Message.OccurredAt);
    }

    /// <summary>The context of such a command, for the message's tenant.</summary>
    /// <param name="handler">As for <see cref="KeyFor"/>.</param>
    /// <param name="actor">In whose name the handler acts.</param>
    /// <param name="now">What time it is; a part of a second is dropped.</param>
    /// <returns>The context.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the actor is <c>default</c>.</exception>
    public CommandContext ContextFor(string handler, ActorId actor, Instant now) =>
        new(actor, KeyFor(handler), now) { Tenant = Tenant };
}
