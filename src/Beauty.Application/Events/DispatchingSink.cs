using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Events;
using Beauty.Domain.Json;
using Beauty.Persistence.Abstractions.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Application.Events;

/// <summary>Reads a message back as its event and hands it to the listeners of this process.</summary>
/// <remarks>
/// <para>
/// Each delivery has a scope of services of its own, from which the <see cref="IDomainEventDispatcher"/> and the
/// handlers come; in it a handler may ask for the <see cref="Delivery"/>. Thread-safe.
/// </para>
/// <para>
/// An event that is unknown or unreadable here is parked, by code <c>event.unknown</c> or <c>event.unreadable</c>:
/// passing it by would lose it without a word. An event that is known and has no handler is told to nobody, and counts
/// as told. Source: decision 8; ADR 0012.
/// </para>
/// </remarks>
public sealed class DispatchingSink : IMessageSink
{
    private static readonly FailureCode Unknown = FailureCode.Of("event.unknown");
    private static readonly FailureCode Unreadable = FailureCode.Of("event.unreadable");

    private readonly IServiceScopeFactory _scopes;
    private readonly IReadOnlyDictionary<string, Type> _known;
    private readonly JsonTypeInfo<IDomainEvent> _form;

    /// <summary>Makes a sink.</summary>
    /// <param name="scopes">The host's services.</param>
    /// <param name="vocabulary">The events that are known here, the host's own ones included.</param>
    public DispatchingSink(IServiceScopeFactory scopes, JsonVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        ArgumentNullException.ThrowIfNull(vocabulary);
        (_scopes, _known) = (scopes, vocabulary.Events);
        _form = (JsonTypeInfo<IDomainEvent>)vocabulary.ToOptions().GetTypeInfo(typeof(IDomainEvent));
    }

    /// <inheritdoc />
    /// <exception cref="MessageRejectedException">The event is unknown or unreadable.</exception>
    public async Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var domainEvent = Read(delivery.Message);
        var scope = _scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            scope.ServiceProvider.GetRequiredService<DeliveryInScope>().Delivery = delivery;
            await scope.ServiceProvider.GetRequiredService<IDomainEventDispatcher>()
                .DispatchAsync(domainEvent, cancellationToken).ConfigureAwait(false);
        }
    }

    private IDomainEvent Read(OutboxMessage message)
    {
        if (!_known.ContainsKey(message.Type))
        {
            throw new MessageRejectedException(
                Unknown, $"'{message.Type}' is no event known here. Maybe a newer version has stored it.");
        }

        try
        {
            var read = JsonSerializer.Deserialize(message.Payload, _form);
            return read is not null && read.SchemaVersion == message.SchemaVersion
                ? read
                : throw new JsonException($"Its form is of version {read?.SchemaVersion}.");
        }
        catch (JsonException error)
        {
            throw new MessageRejectedException(
                Unreadable,
                $"Message {message.Id} is no '{message.Type}' of form {message.SchemaVersion} that is known here.",
                error);
        }
    }
}
