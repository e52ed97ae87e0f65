using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.Time;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>What a client agreed to (同意 / 授权): for which purpose, which data, when and on which wording.</summary>
/// <remarks>
/// <para>
/// It begins when the client, or a guardian, gives it, and ends by itself or when it is withdrawn, which is as easy:
/// anybody of the staff may take the withdrawal down, and nothing can refuse it. It is kept as evidence.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, scope, notice, giver, evidence, beginning and end never
/// change.</description></item>
/// <item><term>I2</term><description>One purpose, at least one class of personal data, and a sensitive class only by
/// itself (V4).</description></item>
/// <item><term>I3</term><description>It ends, if at all, after it began, and is withdrawn not before it
/// began.</description></item>
/// <item><term>I4</term><description>The version is 1, or 2 once it is withdrawn.</description></item>
/// </list>
/// <para>Source: D13; laws V2 to V5; decisions 16 and 17.</para>
/// </remarks>
public sealed class Consent : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "consent";

    private const int CurrentSchema = 1;

    private readonly ConsentGiver _giver;
    private readonly ConsentEvidence _evidence;

    private Consent(ClientId client, NewConsent known, Instant givenAt, long version)
        : base(version)
    {
        (Id, Client, Scope, Notice) = (known.Id, client, known.Scope, known.Notice);
        (GivenAt, ExpiresAt) = (givenAt, WholeSeconds.Of(known.ExpiresAt));
        (_giver, _evidence) = (known.Giver, known.Evidence);
    }

    /// <summary>The consent.</summary>
    public ConsentId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>Whose consent.</summary>
    public ClientId Client { get; }

    /// <summary>What it covers.</summary>
    public ConsentScope Scope { get; }

    /// <summary>Which wording the client was shown.</summary>
    public NoticeVersion Notice { get; }

    /// <summary>Who gave it.</summary>
    public Classified<ConsentGiver> Giver => Classified.Of(_giver, DataClass.Identity);

    /// <summary>The proof.</summary>
    public Classified<ConsentEvidence> Evidence => Classified.Of(_evidence, DataClass.Identity);

    /// <summary>When it was given.</summary>
    public Instant GivenAt { get; }

    /// <summary>Until when it counts, exclusive; null until withdrawn.</summary>
    public Instant? ExpiresAt { get; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public Instant? WithdrawnAt { get; private set; }

    /// <summary>The key of a consent.</summary>
    /// <param name="consent">The consent.</param>
    /// <returns>The key, of the kind <c>consent</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(ConsentId consent) => new(Kind, consent.Value);

    /// <summary>Takes a consent down.</summary>
    /// <param name="subject">Whose consent, and until which age a guardian must give it.</param>
    /// <param name="known">What is consented to, by whom and with which proof.</param>
    /// <param name="by">Who takes it down.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The consent, or the first refusal of: <c>consents.guardian-needed</c>, <c>consents.ends-too-soon</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Result<Consent> Give(ConsentSubject subject, NewConsent known, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Scope, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Notice, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Giver, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Evidence, nameof(known));
        EntityId.ThrowIfDefault(known.Id);
        EntityId.ThrowIfDefault(by);
        if (!known.Giver.IsGuardian && subject.NeedsGuardianAt(now))
        {
            return new GuardianNeeded(subject.GuardianUnder);
        }

        var consent = new Consent(subject.Client, known, WholeSeconds.Of(now), 0);
        if (consent.ExpiresAt is { } end && end <= consent.GivenAt)
        {
            return new ConsentEndsTooSoon(end, now);
        }

        consent.Raise(new ConsentGiven(
            consent.Id, consent.Client, consent.NextVersion, now, by, consent.Scope.Purpose));
        consent.CheckInvariants();
        return consent;
    }

    /// <summary>Restores a consent and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sealer">The sealer that sealed it.</param>
    /// <param name="tenant">The tenant to which it belongs.</param>
    /// <returns>The consent, at the snapshot's version.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="SealBrokenException">The blob belongs to another tenant or client, or is
    /// damaged.</exception>
    /// <exception cref="InvariantBrokenException">
    /// The schema version is unknown, the blob is that of another consent, or an invariant is broken.
    /// </exception>
    public static Consent Restore(ConsentSnapshot snapshot, ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(sealer);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == CurrentSchema && snapshot.Id != default && snapshot.Client != default
                && snapshot.Notice is not null,
            $"I1: consent {snapshot.Id} has schema version {snapshot.SchemaVersion}, or lacks an id or its notice.");
        return ClientPayloads.Open(
            sealer,
            ScopeOf(snapshot.Client, tenant),
            snapshot.Identity,
            (ConsentPayload clear) => Restored(snapshot, clear));
    }

    /// <summary>Whether it counted at an instant, as far as is known now.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it had begun, had not ended and was not withdrawn.</returns>
    public bool IsLiveAt(Instant instant) =>
        GivenAt <= instant
        && !(ExpiresAt <= instant)
        && !(WithdrawnAt <= instant);

    /// <summary>Withdraws the consent; one that is withdrawn stays so.</summary>
    /// <param name="by">Who takes the withdrawal down.</param>
    /// <param name="now">When; where that is before it was given, it counts as withdrawn at once.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void Withdraw(ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (WithdrawnAt is null)
        {
            WithdrawnAt = Instant.Max(WholeSeconds.Of(now), GivenAt);
            Raise(new ConsentWithdrawn(Id, Client, NextVersion, now, by, Scope.Purpose));
            CheckInvariants();
        }
    }

    /// <summary>The state as it crosses the storage border: sealed.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The tenant to which it belongs; bound into the seal.</param>
    /// <returns>The snapshot, at the version now.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public ConsentSnapshot ToSnapshot(ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        return new()
        {
            SchemaVersion = CurrentSchema,
            Version = Version,
            Id = Id,
            Client = Client,
            Purpose = Scope.Purpose,
            Classes = Scope.Classes,
            Channels = Scope.Channels,
            Notice = Notice,
            GivenAt = GivenAt,
            ExpiresAt = ExpiresAt,
            WithdrawnAt = WithdrawnAt,
            Identity = ClientPayloads.Seal(
                sealer, ScopeOf(Client, tenant), ConsentPayload.From(Id, _giver, _evidence)),
        };
    }

    private static SealScope ScopeOf(ClientId client, TenantId tenant) =>
        new(tenant, ClientDossier.KeyOf(client), DataClass.Identity);

    private static Consent Restored(ConsentSnapshot snapshot, ConsentPayload clear)
    {
        InvariantBrokenException.ThrowUnless(
            clear.Of == snapshot.Id, $"V10: consent {snapshot.Id} holds the proof of {clear.Of}.");
        var scope = ConsentScope.Of(snapshot.Purpose, snapshot.Classes.AsEnumerable());
        InvariantBrokenException.ThrowUnless(
            scope.IsAccepted, $"I2: consent {snapshot.Id} is refused: {scope.Refusal}.");
        var known = new NewConsent
        {
            Id = snapshot.Id,
            Scope = scope.Value.Over(snapshot.Channels.AsEnumerable()),
            Notice = snapshot.Notice,
            Giver = clear.ToGiver(),
            Evidence = clear.ToEvidence(),
            ExpiresAt = snapshot.ExpiresAt,
        };
        var consent = new Consent(snapshot.Client, known, snapshot.GivenAt, snapshot.Version)
        {
            WithdrawnAt = snapshot.WithdrawnAt,
        };
        consent.CheckInvariants();
        return consent;
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            !(ExpiresAt <= GivenAt) && !(WithdrawnAt < GivenAt),
            $"I3: consent {Id} of {GivenAt} ends at {ExpiresAt} and was withdrawn at {WithdrawnAt}.");
        InvariantBrokenException.ThrowUnless(
            Version == (WithdrawnAt is null ? 1 : 2),
            $"I4: consent {Id} has version {Version} and was withdrawn at '{WithdrawnAt}'.");
    }
}
