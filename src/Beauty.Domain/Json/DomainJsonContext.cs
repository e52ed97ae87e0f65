using System.Text.Json.Serialization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Assessments;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Consents;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.ServiceRecords.Events;

namespace Beauty.Domain.Json;

/// <summary>Generated metadata; internal, because hosts take it through <see cref="DomainJson.Vocabulary"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(IDomainEvent))]
[JsonSerializable(typeof(ActorId))]
[JsonSerializable(typeof(AppointmentId))]
[JsonSerializable(typeof(BlockId))]
[JsonSerializable(typeof(MembershipId))]
[JsonSerializable(typeof(StoredValueId))]
[JsonSerializable(typeof(WaiverId))]
[JsonSerializable(typeof(ConsentId))]
[JsonSerializable(typeof(ServiceRecordId))]
[JsonSerializable(typeof(AssessmentId))]
[JsonSerializable(typeof(ProductId))]
[JsonSerializable(typeof(PurchaseId))]
[JsonSerializable(typeof(PackageId))]
[JsonSerializable(typeof(CoursePlanId))]
[JsonSerializable(typeof(HoldId))]
[JsonSerializable(typeof(JournalId))]
[JsonSerializable(typeof(LedgerId))]
[JsonSerializable(typeof(ClientId))]
[JsonSerializable(typeof(CommandId))]
[JsonSerializable(typeof(EventId))]
[JsonSerializable(typeof(LocationId))]
[JsonSerializable(typeof(ResourceId))]
[JsonSerializable(typeof(ServiceId))]
[JsonSerializable(typeof(StaffId))]
[JsonSerializable(typeof(TenantId))]
[JsonSerializable(typeof(AggregateKey))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Percentage))]
[JsonSerializable(typeof(PhoneNumber))]
[JsonSerializable(typeof(EmailAddress))]
[JsonSerializable(typeof(WeChatHandle))]
[JsonSerializable(typeof(ContactDetails))]
[JsonSerializable(typeof(Birthday))]
[JsonSerializable(typeof(PersonName))]
[JsonSerializable(typeof(Gender))]
[JsonSerializable(typeof(AcquisitionSource))]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(TagAssignment))]
[JsonSerializable(typeof(ClientRegistration))]
[JsonSerializable(typeof(DataClass))]
[JsonSerializable(typeof(IClassified))]
[JsonSerializable(typeof(SealedBlob))]
[JsonSerializable(typeof(BlindIndex))]
[JsonSerializable(typeof(PhoneMalformed))]
[JsonSerializable(typeof(EmailMalformed))]
[JsonSerializable(typeof(TooManyPhones))]
[JsonSerializable(typeof(TooManyTags))]
[JsonSerializable(typeof(TagEndsTooSoon))]
[JsonSerializable(typeof(BirthdayInFuture))]
[JsonSerializable(typeof(ObservedInFuture))]
[JsonSerializable(typeof(AssessmentReplaced))]
[JsonSerializable(typeof(SkinAssessed))]
[JsonSerializable(typeof(SkinAssessmentReplaced))]
[JsonSerializable(typeof(SkinAssessmentSnapshot))]
[JsonSerializable(typeof(AssessmentPayload))]
[JsonSerializable(typeof(PerformedInFuture))]
[JsonSerializable(typeof(TooManyAddenda))]
[JsonSerializable(typeof(ServiceRecorded))]
[JsonSerializable(typeof(ServiceRecordAmended))]
[JsonSerializable(typeof(ServiceRecordSnapshot))]
[JsonSerializable(typeof(ServiceRecordPayloads.Treatment), TypeInfoPropertyName = "ServiceRecordTreatmentPayload")]
[JsonSerializable(typeof(ServiceRecordPayloads.Images), TypeInfoPropertyName = "ServiceRecordImagesPayload")]
[JsonSerializable(typeof(SensitiveBundled))]
[JsonSerializable(typeof(GuardianNeeded))]
[JsonSerializable(typeof(ConsentEndsTooSoon))]
[JsonSerializable(typeof(ConsentMissing))]
[JsonSerializable(typeof(ConsentGiven))]
[JsonSerializable(typeof(ConsentWithdrawn))]
[JsonSerializable(typeof(ConsentSnapshot))]
[JsonSerializable(typeof(ConsentPayload))]
[JsonSerializable(typeof(ClientRegistered))]
[JsonSerializable(typeof(ClientNameCorrected))]
[JsonSerializable(typeof(ClientGenderRecorded))]
[JsonSerializable(typeof(ClientBirthdayRecorded))]
[JsonSerializable(typeof(ClientContactChanged))]
[JsonSerializable(typeof(ClientTagged))]
[JsonSerializable(typeof(ClientUntagged))]
[JsonSerializable(typeof(ClientSnapshot))]
[JsonSerializable(typeof(ClientPayloads.Identity), TypeInfoPropertyName = "ClientIdentityPayload")]
[JsonSerializable(typeof(ClientPayloads.Contact), TypeInfoPropertyName = "ClientContactPayload")]
[JsonSerializable(typeof(ClientPayloads.Marketing), TypeInfoPropertyName = "ClientMarketingPayload")]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
