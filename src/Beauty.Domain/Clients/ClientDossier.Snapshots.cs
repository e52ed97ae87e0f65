using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <content>The storage border.</content>
public sealed partial class ClientDossier
{
    private const int SchemaVersion = 1;

    /// <summary>Restores a dossier and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sealer">The sealer that sealed it.</param>
    /// <param name="tenant">The tenant to which it belongs.</param>
    /// <returns>The dossier, at the snapshot's version.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="SealBrokenException">A blob belongs to another tenant or client, or is damaged.</exception>
    /// <exception cref="InvariantBrokenException">The schema version is unknown, or an invariant is broken.</exception>
    public static ClientDossier Restore(ClientSnapshot snapshot, ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(sealer);
        ThrowUnlessKnown(snapshot);
        var subject = KeyOf(snapshot.Id);
        SealScope Scope(DataClass dataClass) => new(tenant, subject, dataClass);
        var (contact, wish) = ClientPayloads.Open(
            sealer,
            Scope(DataClass.Contact),
            snapshot.Contact,
            (ClientPayloads.Contact clear) =>
                (clear.ToDetails(), clear.Wish?.ToPreference() ?? Clients.ContactPreference.None));
        var dossier = ClientPayloads.Open(
            sealer,
            Scope(DataClass.Identity),
            snapshot.Identity,
            (ClientPayloads.Identity clear) => new ClientDossier(
                snapshot.Id,
                snapshot.Version,
                ClientRegistration.Of(clear.ToName())
                    .WithGender(clear.Gender)
                    .WithBirthday(clear.Birthday)
                    .WithContact(contact)
                    .WithSource(snapshot.Source),
                snapshot.RegisteredAt)
            {
                _birthdayRecordedAt = clear.BirthdayRecordedAt,
                _contactPreference = wish,
            });
        dossier._tags = ClientPayloads.Open(
            sealer,
            Scope(DataClass.Marketing),
            snapshot.Marketing,
            (ClientPayloads.Marketing clear) => dossier._tags.AddRange(clear.Tags.Select(tag => tag.ToAssignment())));
        dossier._health = OpenHealth(snapshot, sealer, Scope(DataClass.Health));
        dossier._preferences = OpenPreferences(snapshot, sealer, Scope(DataClass.SkinStatus));
        dossier.CheckInvariants();
        return dossier;
    }

    /// <summary>The state as it crosses the storage border: sealed, with the indexes to find it by.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The tenant to which the dossier belongs; bound into the seals.</param>
    /// <returns>The snapshot, at the version now.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public ClientSnapshot ToSnapshot(ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        SealScope Scope(DataClass dataClass) => new(tenant, Key, dataClass);
        return new()
        {
            SchemaVersion = SchemaVersion,
            Version = Version,
            Id = Id,
            RegisteredAt = RegisteredAt,
            Source = Source,
            Identity = ClientPayloads.Seal<ClientPayloads.Identity>(
                sealer,
                Scope(DataClass.Identity),
                new(_name.FullName, _name.PreferredName, _gender, _birthday, _birthdayRecordedAt)),
            Contact = ClientPayloads.Seal(
                sealer, Scope(DataClass.Contact), ClientPayloads.Contact.From(_contact, _contactPreference)),
            Marketing = ClientPayloads.Seal<ClientPayloads.Marketing>(
                sealer, Scope(DataClass.Marketing), new([.. _tags.Select(ClientPayloads.TagEntry.From)])),
            Health = _health == HealthProfile.None
                ? null
                : ClientPayloads.Seal(sealer, Scope(DataClass.Health), ClientPayloads.Health.From(_health)),
            Preferences = _preferences == ClientPreferences.None
                ? null
                : ClientPayloads.Seal(
                    sealer, Scope(DataClass.SkinStatus), ClientPayloads.Preferences.From(_preferences)),
            NameIndex = ClientIndexes.OfName(sealer, tenant, _name),
            PhoneIndexes = [.. _contact.Phones.Select(phone => ClientIndexes.OfPhone(sealer, tenant, phone))],
        };
    }

    private static void ThrowUnlessKnown(ClientSnapshot snapshot)
    {
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"The dossier of {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Version > 0 && snapshot.Id != default,
            $"I7: the dossier of client {snapshot.Id} has version {snapshot.Version}, at least 1 is needed.");
        InvariantBrokenException.ThrowUnless(
            Enum.IsDefined(snapshot.Source), $"I1: client {snapshot.Id} has source {snapshot.Source}, which is none.");
    }

    private static HealthProfile OpenHealth(ClientSnapshot snapshot, ISealer sealer, SealScope scope) =>
        snapshot.Health is { } blob
            ? ClientPayloads.Open(sealer, scope, blob, (ClientPayloads.Health clear) => clear.ToProfile())
            : HealthProfile.None;

    private static ClientPreferences OpenPreferences(ClientSnapshot snapshot, ISealer sealer, SealScope scope) =>
        snapshot.Preferences is { } blob
            ? ClientPayloads.Open(sealer, scope, blob, (ClientPayloads.Preferences clear) => clear.ToPreferences())
            : ClientPreferences.None;

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            _contact.Phones.Count <= MaximumPhones,
            $"I3: client {Id} has {_contact.Phones.Count} phones, at most {MaximumPhones} are kept.");
        InvariantBrokenException.ThrowUnless(
            _tags.Select(one => one.Tag).Distinct().Count() == _tags.Count, $"I4: client {Id} has a tag twice.");
        InvariantBrokenException.ThrowUnless(
            _tags.Count <= MaximumTags && _tags.TrueForAll(one => one.IsInForceAt(one.SetAt)),
            $"I5: client {Id} has {_tags.Count} tags, or one that ended before it was set.");
        InvariantBrokenException.ThrowUnless(
            _birthday is null
                ? _birthdayRecordedAt is null
                : _birthdayRecordedAt is { } recordedAt && RefusalOf(_birthday, recordedAt) is null,
            $"I6: client {Id} has a birthday without a time of record, or one recorded before it came.");
        InvariantBrokenException.ThrowUnless(
            _health.IsSound(MaximumHealthFacts),
            $"I8: the health of client {Id} holds one fact twice, or more than {MaximumHealthFacts}.");
    }
}
