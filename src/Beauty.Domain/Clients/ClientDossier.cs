using Beauty.Domain.Aggregates;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>Who a client is, how to reach them, and what the salon calls them (顾客档案).</summary>
/// <remarks>
/// <para>
/// A dossier begins when a client is registered: at the desk, online, or by import. From then on the salon corrects and
/// adds as it learns; what is already so changes nothing and raises no event. Tags come, end by themselves or are taken
/// off. The dossier has no closing command: it ends when storage erases it, and its events, which hold ids only, stay.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, source and time of registration never change.</description></item>
/// <item><term>I2</term><description>There is a name.</description></item>
/// <item><term>I3</term><description>At most five phones, each once; the first is the main one.</description></item>
/// <item><term>I4</term><description>No two tags have the same label, whatever its case.</description></item>
/// <item><term>I5</term><description>At most fifty tags are kept, and each ends after it was set.</description></item>
/// <item><term>I6</term><description>A birthday bears the time it was recorded, and had come by
/// then.</description></item>
/// <item><term>I7</term><description>The version is the number of events, at least one.</description></item>
/// <item><term>I8</term><description>Of health, at most 500 facts are kept, no allergy is in force twice, and no two
/// periods of a condition overlap; what ended stays.</description></item>
/// </list>
/// <para>Values are held clear and given classified. Source: D01, D03, D04, D08; decisions 16 and 17; R14.</para>
/// </remarks>
public sealed partial class ClientDossier : AggregateRoot
{
    /// <summary>The most phones of a client.</summary>
    public const int MaximumPhones = 5;

    /// <summary>The most tags in force on a client.</summary>
    public const int MaximumTags = 50;

    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "client";

    // The first place on earth where a day begins.
    private static readonly Offset EarliestDay = Offset.FromHours(14);

    private PersonName _name;
    private Gender? _gender;
    private Birthday? _birthday;
    private Instant? _birthdayRecordedAt;
    private ContactDetails _contact;

    private ClientDossier(ClientId id, long version, ClientRegistration known, Instant registeredAt)
        : base(version)
    {
        (Id, Source, RegisteredAt) = (id, known.Source, registeredAt);
        (_name, _gender, _birthday, _contact) = (known.Name, known.Gender, known.Birthday, known.Contact);
    }

    /// <summary>The client.</summary>
    public ClientId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>Where the client came from.</summary>
    public AcquisitionSource Source { get; }

    /// <summary>When the dossier began.</summary>
    public Instant RegisteredAt { get; }

    /// <summary>The client's name.</summary>
    public Classified<PersonName> Name => Classified.Of(_name, DataClass.Identity);

    /// <summary>The client's gender, or null when not given.</summary>
    public Classified<Gender>? Gender => _gender is { } gender ? Classified.Of(gender, DataClass.Identity) : null;

    /// <summary>The client's birthday, or null when not given.</summary>
    public Classified<Birthday>? Birthday =>
        _birthday is { } birthday ? Classified.Of(birthday, DataClass.Identity) : null;

    /// <summary>Since when the birthday stands as it is, or null: benefits look at it (R14).</summary>
    public Instant? BirthdayRecordedAt => _birthdayRecordedAt;

    /// <summary>How to reach the client.</summary>
    public Classified<ContactDetails> Contact => Classified.Of(_contact, DataClass.Contact);

    /// <summary>The key of a client's dossier.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The key, of the kind <c>client</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(ClientId client) => new(Kind, client.Value);

    /// <summary>Begins a dossier.</summary>
    /// <param name="id">The client's new id.</param>
    /// <param name="known">What is known of the client.</param>
    /// <param name="by">Who registers them.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The dossier, or the first refusal of: <c>clients.too-many-phones</c>, <c>clients.birthday-in-future</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Result<ClientDossier> Register(ClientId id, ClientRegistration known, ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(id);
        EntityId.ThrowIfDefault(by);
        ArgumentNullException.ThrowIfNull(known);
        if (RefusalOf(known.Contact) is { } tooMany)
        {
            return tooMany;
        }

        if (RefusalOf(known.Birthday, now) is { } inFuture)
        {
            return inFuture;
        }

        var dossier = new ClientDossier(id, 0, known, now)
        {
            _birthdayRecordedAt = known.Birthday is null ? null : now,
        };
        dossier.Happen(new ClientRegistered(id, dossier.NextVersion, now, by, known.Source));
        return dossier;
    }

    /// <summary>Corrects the name; the same name changes nothing.</summary>
    /// <param name="name">The right name.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void CorrectName(PersonName name, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(name);
        EntityId.ThrowIfDefault(by);
        if (name != _name)
        {
            _name = name;
            Happen(new ClientNameCorrected(Id, NextVersion, now, by));
        }
    }

    /// <summary>Records, changes or removes the gender; the same changes nothing.</summary>
    /// <param name="gender">The gender, or null when the client does not wish it kept.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is none of the named.</exception>
    public void RecordGender(Gender? gender, ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (gender is { } given && !Enum.IsDefined(given))
        {
            throw new ArgumentOutOfRangeException(nameof(gender), gender, "This is no gender.");
        }

        if (gender != _gender)
        {
            _gender = gender;
            Happen(new ClientGenderRecorded(Id, NextVersion, now, by));
        }
    }

    /// <summary>Records, changes or removes the birthday; the same changes nothing, nor when it was recorded.</summary>
    /// <param name="birthday">The birthday, or null when the client does not wish it kept.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The dossier, or the refusal <c>clients.birthday-in-future</c>.</returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public Result<ClientDossier> RecordBirthday(Birthday? birthday, ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (birthday == _birthday)
        {
            return this;
        }

        if (RefusalOf(birthday, now) is { } refusal)
        {
            return refusal;
        }

        (_birthday, _birthdayRecordedAt) = (birthday, birthday is null ? null : now);
        Happen(new ClientBirthdayRecorded(Id, NextVersion, now, by));
        return this;
    }

    /// <summary>Replaces the ways to reach the client; the same details change nothing.</summary>
    /// <param name="contact">All ways of contact, old ones to be kept included.</param>
    /// <param name="by">Who changes them.</param>
    /// <param name="now">When.</param>
    /// <returns>The dossier, or the refusal <c>clients.too-many-phones</c>.</returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public Result<ClientDossier> ChangeContact(ContactDetails contact, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(contact);
        EntityId.ThrowIfDefault(by);
        if (contact == _contact)
        {
            return this;
        }

        if (RefusalOf(contact) is { } refusal)
        {
            return refusal;
        }

        _contact = contact;
        Happen(new ClientContactChanged(Id, NextVersion, now, by));
        return this;
    }

    /// <summary>Adds a phone after the others; one that is there changes nothing.</summary>
    /// <param name="phone">The phone.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The dossier, or the refusal <c>clients.too-many-phones</c>.</returns>
    /// <exception cref="ArgumentException">The phone or the actor is <c>default</c>.</exception>
    public Result<ClientDossier> AddPhone(PhoneNumber phone, ActorId by, Instant now) =>
        ChangeContact(_contact.WithPhone(phone), by, now);

    /// <summary>Removes a phone; the next one becomes the main one. One that is not there changes nothing.</summary>
    /// <param name="phone">The phone.</param>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void RemovePhone(PhoneNumber phone, ActorId by, Instant now) =>
        _ = ChangeContact(_contact.WithoutPhone(phone), by, now).Value;

    private static TooManyPhones? RefusalOf(ContactDetails contact) =>
        contact.Phones.Count > MaximumPhones ? new(contact.Phones.Count, MaximumPhones) : null;

    private static BirthdayInFuture? RefusalOf(Birthday? birthday, Instant now)
    {
        var latest = now.WithOffset(EarliestDay).Date;
        return birthday?.BornOn > latest ? new(latest) : null;
    }

    private void Happen(ClientEvent happened)
    {
        Raise(happened);
        CheckInvariants();
    }
}
