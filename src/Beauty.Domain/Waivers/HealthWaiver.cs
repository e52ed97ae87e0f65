using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers.Events;
using NodaTime;

namespace Beauty.Domain.Waivers;

/// <summary>A signed acceptance of one stated risk of one service (知情同意书).</summary>
/// <remarks>
/// <para>
/// Life: is signed before a witness and counts from then on, until its end where it has one, or until it is withdrawn.
/// It is never changed otherwise and never deleted by a command; another wording asks for another waiver.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, service, precaution, wording, signer, witness and times are given and
/// never change.</description></item>
/// <item><term>I2</term><description>It ends after it was signed, where it has an end.</description></item>
/// <item><term>I3</term><description>It is withdrawn once at most, not before it was signed.</description></item>
/// <item><term>I4</term><description>The version is 1, or 2 once it is withdrawn.</description></item>
/// </list>
/// <para>
/// It names its precaution by number: which condition that is stands in the catalogue only. Source: D03, S21; law V6.
/// </para>
/// </remarks>
public sealed class HealthWaiver : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "health-waiver";

    private const int SchemaVersion = 1;

    private readonly NewHealthWaiver _signed;

    private HealthWaiver(NewHealthWaiver signed, ActorId witness, Instant signedAt, long version)
        : base(version)
    {
        EntityId.ThrowIfDefault(signed.Id);
        EntityId.ThrowIfDefault(signed.Client);
        EntityId.ThrowIfDefault(signed.Service);
        EntityId.ThrowIfDefault(witness);
        TextCode.Given(signed.Wording);
        if (signed.Precaution == default)
        {
            throw new ArgumentException("A waiver names a precaution, got default.", nameof(signed));
        }

        if (signed.SignedBy is WaiverSigner.None || !Enum.IsDefined(signed.SignedBy))
        {
            throw new ArgumentException($"Nobody signs as {signed.SignedBy}.", nameof(signed));
        }

        (_signed, Witness, SignedAt) = (signed, witness, signedAt);
    }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The waiver.</summary>
    public WaiverId Id => _signed.Id;

    /// <summary>Whose risk it is.</summary>
    public ClientId Client => _signed.Client;

    /// <summary>For which service.</summary>
    public ServiceId Service => _signed.Service;

    /// <summary>For which of its precautions.</summary>
    public PrecautionNumber Precaution => _signed.Precaution;

    /// <summary>Which wording was signed.</summary>
    public WordingVersion Wording => _signed.Wording;

    /// <summary>By whom.</summary>
    public WaiverSigner SignedBy => _signed.SignedBy;

    /// <summary>Before whom.</summary>
    public ActorId Witness { get; }

    /// <summary>When.</summary>
    public Instant SignedAt { get; }

    /// <summary>Until when it counts, exclusive; null for good.</summary>
    public Instant? Until => _signed.Until;

    /// <summary>Since when it is withdrawn; null while it is not.</summary>
    public Instant? WithdrawnAt { get; private set; }

    /// <summary>The key of a waiver.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <returns>The key, of the kind <c>health-waiver</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(WaiverId waiver) => new(Kind, waiver.Value);

    /// <summary>Records a waiver as it is signed.</summary>
    /// <param name="waiver">What is signed.</param>
    /// <param name="witness">Before whom.</param>
    /// <param name="now">When.</param>
    /// <returns>The waiver, with <see cref="HealthWaiverSigned"/> pending, or <c>waivers.ends-too-soon</c>.</returns>
    /// <exception cref="ArgumentException">A value is <c>default</c> or none of the named.</exception>
    public static Result<HealthWaiver> Sign(NewHealthWaiver waiver, ActorId witness, Instant now)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var signed = new HealthWaiver(waiver, witness, now, 0);
        if (waiver.Until is { } until && until <= now)
        {
            return new WaiverEndsTooSoon(until, now);
        }

        signed.Raise(new HealthWaiverSigned(
            waiver.Id, waiver.Client, waiver.Service, signed.NextVersion, now, witness));
        return signed;
    }

    /// <summary>Restores a waiver and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The waiver, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">The schema version is unknown, or an invariant is broken.</exception>
    public static HealthWaiver Restore(HealthWaiverSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"Waiver {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        var restored = Read(snapshot);
        InvariantBrokenException.ThrowUnless(
            !(restored.Until <= restored.SignedAt), $"I2: waiver {restored.Id} ended before it was signed.");
        InvariantBrokenException.ThrowUnless(
            !(restored.WithdrawnAt < restored.SignedAt),
            $"I3: waiver {restored.Id} was withdrawn before it was signed.");
        InvariantBrokenException.ThrowUnless(
            restored.Version == (restored.WithdrawnAt is null ? 1 : 2),
            $"I4: waiver {restored.Id} has version {restored.Version}.");
        return restored;
    }

    /// <summary>Whether it counts at an instant: signed, not ended and not withdrawn.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it counts.</returns>
    public bool IsInForceAt(Instant instant) =>
        instant >= SignedAt && !(Until <= instant) && !(WithdrawnAt <= instant);

    /// <summary>Takes the acceptance back, as easily as it was given; a second time changes nothing.</summary>
    /// <param name="by">Who takes it back for the client.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>, or the time precedes the signature.</exception>
    public void Withdraw(ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (now < SignedAt)
        {
            throw new ArgumentException(
                $"A waiver signed at {SignedAt} is withdrawn after that, got {now}.", nameof(now));
        }

        if (WithdrawnAt is null)
        {
            WithdrawnAt = now;
            Raise(new HealthWaiverWithdrawn(Id, Client, Service, NextVersion, now, by));
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot, at the version now.</returns>
    public HealthWaiverSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Client = Client,
        Service = Service,
        Precaution = Precaution,
        Wording = Wording,
        SignedBy = SignedBy,
        Witness = Witness,
        SignedAt = SignedAt,
        Until = Until,
        WithdrawnAt = WithdrawnAt,
    };

    private static HealthWaiver Read(HealthWaiverSnapshot stored)
    {
        try
        {
            return new(
                new()
                {
                    Id = stored.Id,
                    Client = stored.Client,
                    Service = stored.Service,
                    Precaution = stored.Precaution,
                    Wording = stored.Wording,
                    SignedBy = stored.SignedBy,
                    Until = stored.Until,
                },
                stored.Witness,
                stored.SignedAt,
                stored.Version)
            {
                WithdrawnAt = stored.WithdrawnAt,
            };
        }
        catch (ArgumentException cause)
        {
            throw new InvariantBrokenException($"I1: a damaged waiver {stored.Id}: {cause.Message}", cause);
        }
    }
}
