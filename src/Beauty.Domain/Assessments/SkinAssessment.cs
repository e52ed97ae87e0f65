using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.Time;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>One dated observation of a client's skin and body by a professional (皮肤检测); never overwritten.</summary>
/// <remarks>
/// <para>
/// It is recorded once and stays as it is. Whoever erred records another one in its place: the first then names the
/// second and no longer counts. It ends when storage erases it.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, assessor, times and findings never change.</description></item>
/// <item><term>I2</term><description>Something was found, and not later than it was recorded.</description></item>
/// <item><term>I3</term><description>It is replaced at most once, never by itself.</description></item>
/// <item><term>I4</term><description>The version is 1, or 2 once it is replaced.</description></item>
/// </list>
/// <para>Source: D02; decisions 16 and 17.</para>
/// </remarks>
public sealed class SkinAssessment : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "skin-assessment";

    private const int CurrentSchema = 1;

    private readonly SkinFindings _findings;

    private SkinAssessment(ClientId client, NewSkinAssessment known, Instant recordedAt, long version)
        : base(version)
    {
        (Id, Client, Assessor) = (known.Id, client, known.Assessor);
        (ObservedAt, RecordedAt) = (WholeSeconds.Of(known.ObservedAt), recordedAt);
        _findings = known.Findings;
    }

    /// <summary>The assessment.</summary>
    public AssessmentId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>Whose skin.</summary>
    public ClientId Client { get; }

    /// <summary>Who looked.</summary>
    public StaffId Assessor { get; }

    /// <summary>When they looked, a whole second.</summary>
    public Instant ObservedAt { get; }

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>The assessment that it corrects; null when none.</summary>
    public AssessmentId? Replaces { get; private init; }

    /// <summary>The assessment that corrects it; null while it stands.</summary>
    public AssessmentId? ReplacedBy { get; private set; }

    /// <summary>What was found.</summary>
    public Classified<SkinFindings> Findings => Classified.Of(_findings, DataClass.SkinStatus);

    /// <summary>The key of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The key, of the kind <c>skin-assessment</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(AssessmentId assessment) => new(Kind, assessment.Value);

    /// <summary>Records an assessment.</summary>
    /// <param name="client">Whose skin.</param>
    /// <param name="known">What was found, by whom and when.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The assessment, or the refusal <c>assessments.observed-in-future</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or nothing was found.</exception>
    public static Result<SkinAssessment> Record(ClientId client, NewSkinAssessment known, ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(client);
        return Make(client, known, null, (by, now));
    }

    /// <summary>Restores an assessment and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sealer">The sealer that sealed it.</param>
    /// <param name="tenant">The tenant to which it belongs.</param>
    /// <returns>The assessment, at the snapshot's version.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="SealBrokenException">The blob belongs to another tenant or client, or is
    /// damaged.</exception>
    /// <exception cref="InvariantBrokenException">
    /// The schema version is unknown, the blob is that of another assessment, or an invariant is broken.
    /// </exception>
    public static SkinAssessment Restore(SkinAssessmentSnapshot snapshot, ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(sealer);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == CurrentSchema && snapshot.Id != default && snapshot.Client != default
                && snapshot.Assessor != default,
            $"I1: assessment {snapshot.Id} has schema version {snapshot.SchemaVersion}, or lacks an id.");
        return ClientPayloads.Open(
            sealer,
            ScopeOf(snapshot.Client, tenant),
            snapshot.Findings,
            (AssessmentPayload clear) => Restored(snapshot, clear));
    }

    /// <summary>Records another assessment in place of this one, which stays and names it.</summary>
    /// <param name="known">What was found in truth, by whom and when.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The other assessment, or the first refusal of: <c>assessments.already-replaced</c>,
    /// <c>assessments.observed-in-future</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c> or this one's, or nothing was found.</exception>
    public Result<SkinAssessment> Correct(NewSkinAssessment known, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (known.Id == Id)
        {
            throw new ArgumentException($"Assessment {Id} cannot replace itself.", nameof(known));
        }

        if (ReplacedBy is { } other)
        {
            return new AssessmentReplaced(Id, other);
        }

        if (!Make(Client, known, Id, (by, now)).TryGetValue(out var correction, out var refusal))
        {
            return refusal;
        }

        ReplacedBy = correction.Id;
        Raise(new SkinAssessmentReplaced(Id, Client, NextVersion, now, by, correction.Id));
        CheckInvariants();
        return correction;
    }

    /// <summary>The state as it crosses the storage border: sealed.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The tenant to which it belongs; bound into the seal.</param>
    /// <returns>The snapshot, at the version now.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public SkinAssessmentSnapshot ToSnapshot(ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        return new()
        {
            SchemaVersion = CurrentSchema,
            Version = Version,
            Id = Id,
            Client = Client,
            Assessor = Assessor,
            ObservedAt = ObservedAt,
            RecordedAt = RecordedAt,
            Replaces = Replaces,
            ReplacedBy = ReplacedBy,
            Findings = ClientPayloads.Seal(
                sealer, ScopeOf(Client, tenant), AssessmentPayload.From(Id, _findings)),
        };
    }

    private static SealScope ScopeOf(ClientId client, TenantId tenant) =>
        new(tenant, ClientDossier.KeyOf(client), DataClass.SkinStatus);

    private static SkinAssessment Restored(SkinAssessmentSnapshot snapshot, AssessmentPayload clear)
    {
        InvariantBrokenException.ThrowUnless(
            clear.Of == snapshot.Id, $"V10: assessment {snapshot.Id} holds the findings of {clear.Of}.");
        var known = new NewSkinAssessment
        {
            Id = snapshot.Id,
            Assessor = snapshot.Assessor,
            ObservedAt = snapshot.ObservedAt,
            Findings = clear.ToFindings(),
        };
        var assessment = new SkinAssessment(snapshot.Client, known, snapshot.RecordedAt, snapshot.Version)
        {
            Replaces = snapshot.Replaces,
            ReplacedBy = snapshot.ReplacedBy,
        };
        assessment.CheckInvariants();
        return assessment;
    }

    private static Result<SkinAssessment> Make(
        ClientId client, NewSkinAssessment known, AssessmentId? replaces, (ActorId By, Instant Now) act)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Findings, nameof(known));
        EntityId.ThrowIfDefault(known.Id);
        EntityId.ThrowIfDefault(known.Assessor);
        EntityId.ThrowIfDefault(act.By);
        if (known.Findings.IsEmpty)
        {
            throw new ArgumentException($"Assessment {known.Id} found nothing at all.", nameof(known));
        }

        if (known.ObservedAt > act.Now)
        {
            return new ObservedInFuture(known.ObservedAt, act.Now);
        }

        var assessment = new SkinAssessment(client, known, act.Now, 0) { Replaces = replaces };
        assessment.Raise(new SkinAssessed(
            assessment.Id, client, assessment.NextVersion, act.Now, act.By, replaces));
        assessment.CheckInvariants();
        return assessment;
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            !_findings.IsEmpty && ObservedAt <= RecordedAt,
            $"I2: assessment {Id} found nothing, or was observed at {ObservedAt} and recorded at {RecordedAt}.");
        InvariantBrokenException.ThrowUnless(
            ReplacedBy != Id && Replaces != Id, $"I3: assessment {Id} replaces itself.");
        InvariantBrokenException.ThrowUnless(
            Version == (ReplacedBy is null ? 1 : 2),
            $"I4: assessment {Id} has version {Version} and is replaced by '{ReplacedBy}'.");
    }
}
