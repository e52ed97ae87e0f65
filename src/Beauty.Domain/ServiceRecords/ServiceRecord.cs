using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords.Events;
using Beauty.Domain.Time;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>What was done for a client in one service (护理记录), and what it led to.</summary>
/// <remarks>
/// <para>
/// It is recorded after the service. What is learned later, such as the client's feedback, is added and changes nothing
/// that stands. It ends when storage erases it.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, service, therapist, times, appointment, session and what was noted never
/// change.</description></item>
/// <item><term>I2</term><description>It was done not later than it was recorded.</description></item>
/// <item><term>I3</term><description>At most fifty addenda, each of which adds something.</description></item>
/// <item><term>I4</term><description>The version is one more than the number of addenda.</description></item>
/// </list>
/// <para>Source: D05; decisions 16 and 17.</para>
/// </remarks>
public sealed partial class ServiceRecord : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "service-record";

    /// <summary>The most addenda of a record.</summary>
    public const int MaximumAddenda = 50;

    private readonly ServiceNotes _notes;

    private ServiceRecord(ClientId client, NewServiceRecord known, Instant recordedAt, long version)
        : base(version)
    {
        (Id, Client, Service, Therapist) = (known.Id, client, known.Service, known.Therapist);
        (PerformedAt, RecordedAt) = (WholeSeconds.Of(known.PerformedAt), recordedAt);
        (Appointment, Session, _notes) = (known.Appointment, known.Session, known.Notes);
    }

    /// <summary>The record.</summary>
    public ServiceRecordId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>For whom the service was done.</summary>
    public ClientId Client { get; }

    /// <summary>What was done.</summary>
    public ServiceId Service { get; }

    /// <summary>Who did it.</summary>
    public StaffId Therapist { get; }

    /// <summary>When it was done, a whole second.</summary>
    public Instant PerformedAt { get; }

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>The appointment it belonged to; null for a walk-in.</summary>
    public AppointmentId? Appointment { get; }

    /// <summary>Which session of a course it was; null for none.</summary>
    public CourseSession? Session { get; }

    /// <summary>What was noted at once.</summary>
    public Classified<ServiceNotes> Notes => Classified.Of(_notes, DataClass.SkinStatus);

    /// <summary>What was added later, oldest first.</summary>
    public ImmutableList<Addendum> Addenda { get; private set; } = [];

    /// <summary>The last advice, be it of the record or of an addendum; null when there is none.</summary>
    public Classified<CareAdvice>? Advice =>
        AllNotes.Select(notes => notes.Advice).LastOrDefault(advice => advice is not null) is { } last
            ? Classified.Of(last, DataClass.SkinStatus)
            : null;

    /// <summary>The last feedback, be it of the record or of an addendum; null when there is none.</summary>
    public Classified<ClientFeedback>? Feedback =>
        AllNotes.Select(notes => notes.Feedback).LastOrDefault(said => said is not null) is { } last
            ? Classified.Of(last, DataClass.SkinStatus)
            : null;

    /// <summary>All products, those of the addenda last.</summary>
    public Classified<ImmutableList<ProductUse>> Products =>
        Classified.Of<ImmutableList<ProductUse>>(
            [.. AllNotes.SelectMany(notes => notes.Products)], DataClass.SkinStatus);

    /// <summary>Where all photos lie, those of the addenda last.</summary>
    public Classified<ImmutableList<PhotoReference>> Photos =>
        Classified.Of<ImmutableList<PhotoReference>>([.. AllNotes.SelectMany(notes => notes.Photos)], DataClass.Image);

    private IEnumerable<ServiceNotes> AllNotes => Addenda.Select(one => one.Notes.Reveal()).Prepend(_notes);

    /// <summary>The key of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The key, of the kind <c>service-record</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(ServiceRecordId record) => new(Kind, record.Value);

    /// <summary>Records a service.</summary>
    /// <param name="client">For whom it was done.</param>
    /// <param name="known">What was done, by whom and when.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, or the refusal <c>service-records.performed-in-future</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Result<ServiceRecord> Record(ClientId client, NewServiceRecord known, ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(client);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Notes, nameof(known));
        EntityId.ThrowIfDefault(known.Id);
        EntityId.ThrowIfDefault(known.Service);
        EntityId.ThrowIfDefault(known.Therapist);
        EntityId.ThrowIfDefault(by);
        if (known.Appointment is { } appointment)
        {
            EntityId.ThrowIfDefault(appointment, nameof(known));
        }

        if (known.PerformedAt > now)
        {
            return new PerformedInFuture(known.PerformedAt, now);
        }

        var record = new ServiceRecord(client, known, now, 0);
        record.Raise(new ServiceRecorded(record.Id, client, record.NextVersion, now, by, known.Appointment));
        record.CheckInvariants();
        return record;
    }

    /// <summary>Adds to the record; the same may be added twice, and nothing that stands is changed.</summary>
    /// <param name="notes">What is added.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, or the refusal <c>service-records.too-many-addenda</c>.</returns>
    /// <exception cref="ArgumentException">Nothing is added, or the actor is <c>default</c>.</exception>
    public Result<ServiceRecord> Amend(ServiceNotes notes, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(notes);
        EntityId.ThrowIfDefault(by);
        if (notes.IsEmpty)
        {
            throw new ArgumentException($"The addendum to {Id} adds nothing.", nameof(notes));
        }

        if (Addenda.Count >= MaximumAddenda)
        {
            return new TooManyAddenda(MaximumAddenda);
        }

        Addenda = Addenda.Add(new(now, by, notes));
        Raise(new ServiceRecordAmended(Id, Client, NextVersion, now, by));
        CheckInvariants();
        return this;
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            PerformedAt <= RecordedAt, $"I2: record {Id} was done at {PerformedAt} and recorded at {RecordedAt}.");
        InvariantBrokenException.ThrowUnless(
            Addenda.Count <= MaximumAddenda && Addenda.TrueForAll(one => !one.Notes.Reveal().IsEmpty),
            $"I3: record {Id} has {Addenda.Count} addenda, or one that adds nothing.");
        InvariantBrokenException.ThrowUnless(
            Version == Addenda.Count + 1, $"I4: record {Id} has version {Version} and {Addenda.Count} addenda.");
    }
}
