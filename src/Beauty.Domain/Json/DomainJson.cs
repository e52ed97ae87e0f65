using System.Text.Json;
using Beauty.Domain.Assessments;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Consents;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.ServiceRecords.Events;

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
        .WithRefusal<ObservedInFuture>("assessments.observed-in-future")
        .WithRefusal<AssessmentReplaced>("assessments.already-replaced")
        .WithRefusal<SensitiveBundled>("consents.sensitive-bundled")
        .WithRefusal<GuardianNeeded>("consents.guardian-needed")
        .WithRefusal<ConsentEndsTooSoon>("consents.ends-too-soon")
        .WithRefusal<ConsentMissing>("consents.missing")
        .WithRefusal<PerformedInFuture>("service-records.performed-in-future")
        .WithRefusal<TooManyAddenda>("service-records.too-many-addenda")
        .WithEvent<SkinAssessed>("assessment.recorded")
        .WithEvent<SkinAssessmentReplaced>("assessment.replaced")
        .WithEvent<ServiceRecorded>("service-record.recorded")
        .WithEvent<ServiceRecordAmended>("service-record.amended")
        .WithEvent<ConsentGiven>("consent.given")
        .WithEvent<ConsentWithdrawn>("consent.withdrawn")
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
