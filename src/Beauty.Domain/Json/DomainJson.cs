using System.Text.Json;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Json;

/// <summary>The JSON of this package: its values, snapshots, refusals and events, and NodaTime's values.</summary>
public static class DomainJson
{
    /// <summary>What other packages combine their own vocabulary with.</summary>
    public static JsonVocabulary Vocabulary { get; } = TimeJson.Converters
        .Aggregate(JsonVocabulary.Empty, (all, converter) => all.WithConverter(converter))
        .WithTypes(DomainJsonContext.Default)
        .WithRefusal<PhoneMalformed>("contacts.phone-malformed")
        .WithRefusal<EmailMalformed>("contacts.email-malformed")
        .WithRefusal<TooManyPhones>("clients.too-many-phones")
        .WithRefusal<TooManyTags>("clients.too-many-tags")
        .WithRefusal<TagEndsTooSoon>("clients.tag-ends-too-soon")
        .WithRefusal<BirthdayInFuture>("clients.birthday-in-future")
        .WithRefusal<AlreadyReversed>("ledgers.already-reversed")
        .WithRefusal<EndNotLater>("ledgers.end-not-later")
        .WithRefusal<HoldLapsed>("ledgers.hold-lapsed")
        .WithRefusal<HoldUnknown>("ledgers.hold-unknown")
        .WithRefusal<InsufficientUnits>("ledgers.insufficient")
        .WithRefusal<MoreThanHeld>("ledgers.more-than-held")
        .WithRefusal<NothingLeft>("ledgers.nothing-left")
        .WithRefusal<NotReversible>("ledgers.not-reversible")
        .WithEvent<ClientRegistered>("client.registered")
        .WithEvent<ClientNameCorrected>("client.name-corrected")
        .WithEvent<ClientGenderRecorded>("client.gender-recorded")
        .WithEvent<ClientBirthdayRecorded>("client.birthday-recorded")
        .WithEvent<ClientContactChanged>("client.contact-changed")
        .WithEvent<ClientTagged>("client.tagged")
        .WithEvent<ClientUntagged>("client.untagged");

    /// <summary>The options by which this package writes what it seals.</summary>
    internal static JsonSerializerOptions Options { get; } = Vocabulary.ToOptions();
}
