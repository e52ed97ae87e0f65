using System.Text.Json;
using Beauty.Domain.Assessments;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Consents;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.Courses;
using Beauty.Domain.Courses.Events;
using Beauty.Domain.Health;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Sales;
using Beauty.Domain.Sales.Events;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.ServiceRecords.Events;
using Beauty.Domain.StoredValue;
using Beauty.Domain.StoredValue.Events;
using Beauty.Domain.Waivers;
using Beauty.Domain.Waivers.Events;

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
        .WithRefusal<DiscountTooLarge>("sales.discount-too-large")
        .WithRefusal<SharesDoNotAddUp>("sales.shares-do-not-add-up")
        .WithRefusal<RechargeNeedsMoney>("sales.recharge-needs-money")
        .WithRefusal<TendersDoNotAddUp>("sales.tenders-do-not-add-up")
        .WithRefusal<OverReturned>("sales.over-returned")
        .WithRefusal<OverRefunded>("sales.over-refunded")
        .WithRefusal<CoursePlanNotOffered>("courses.plan-withdrawn")
        .WithRefusal<CoursePlanNotOnSale>("courses.not-on-sale")
        .WithRefusal<PackageEnded>("courses.package-ended")
        .WithRefusal<ServiceNotCovered>("courses.service-not-covered")
        .WithRefusal<VisitLineTaken>("courses.visit-line-taken")
        .WithRefusal<VisitOutsideValidity>("courses.visit-outside-validity")
        .WithRefusal<NoSessionLeft>("courses.no-session-left")
        .WithRefusal<UseUnknown>("courses.use-unknown")
        .WithRefusal<UseReversed>("courses.use-reversed")
        .WithRefusal<LastDayNotLater>("courses.last-day-not-later")
        .WithRefusal<SessionsStillHeld>("courses.sessions-still-held")
        .WithRefusal<CoolingOffOver>("courses.cooling-off-over")
        .WithRefusal<AlreadyReversed>("ledgers.already-reversed")
        .WithRefusal<EndNotLater>("ledgers.end-not-later")
        .WithRefusal<HoldLapsed>("ledgers.hold-lapsed")
        .WithRefusal<HoldUnknown>("ledgers.hold-unknown")
        .WithRefusal<InsufficientUnits>("ledgers.insufficient")
        .WithRefusal<MoreThanHeld>("ledgers.more-than-held")
        .WithRefusal<NothingLeft>("ledgers.nothing-left")
        .WithRefusal<NotReversible>("ledgers.not-reversible")
        .WithRefusal<InsufficientStoredValue>("stored-value.insufficient")
        .WithRefusal<StoredValueOverGivenBack>("stored-value.over-given-back")
        .WithRefusal<StoredValueBonusHeld>("stored-value.bonus-held")
        .WithRefusal<StoredValueOverRefunded>("stored-value.over-refunded")
        .WithRefusal<ConditionOverlaps>("health.condition-overlaps")
        .WithRefusal<ConditionEndsTooSoon>("health.condition-ends-too-soon")
        .WithRefusal<TooManyHealthFacts>("health.too-many-facts")
        .WithRefusal<WaiverEndsTooSoon>("waivers.ends-too-soon")
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
        .WithEvent<ClientUntagged>("client.untagged")
        .WithEvent<PurchaseMade>("purchase.made")
        .WithEvent<PurchaseRefunded>("purchase.refunded")
        .WithEvent<StoredValueOpened>("stored-value.opened")
        .WithEvent<StoredValueRecharged>("stored-value.recharged")
        .WithEvent<StoredValueSpent>("stored-value.spent")
        .WithEvent<StoredValueHeld>("stored-value.held")
        .WithEvent<StoredValueReleased>("stored-value.released")
        .WithEvent<StoredValueGivenBack>("stored-value.given-back")
        .WithEvent<StoredValueRefunded>("stored-value.refunded")
        .WithEvent<StoredValueExpired>("stored-value.expired")
        .WithEvent<ClientHealthChanged>("client.health-changed")
        .WithEvent<ClientPreferencesChanged>("client.preferences-changed")
        .WithEvent<HealthWaiverSigned>("health-waiver.signed")
        .WithEvent<HealthWaiverWithdrawn>("health-waiver.withdrawn")
        .WithEvent<CoursePlanIntroduced>("course-plan.introduced")
        .WithEvent<CoursePlanChanged>("course-plan.changed")
        .WithEvent<CoursePlanWithdrawn>("course-plan.withdrawn")
        .WithEvent<CoursePlanOfferedAgain>("course-plan.offered-again")
        .WithEvent<CoursePackageSold>("course-package.sold")
        .WithEvent<SessionsHeld>("course-package.sessions-held")
        .WithEvent<SessionsReleased>("course-package.sessions-released")
        .WithEvent<SessionsRedeemed>("course-package.sessions-redeemed")
        .WithEvent<SessionsReversed>("course-package.sessions-reversed")
        .WithEvent<CoursePackageBegun>("course-package.begun")
        .WithEvent<CoursePackageExhausted>("course-package.exhausted")
        .WithEvent<CoursePackageExpired>("course-package.expired")
        .WithEvent<CoursePackageExtended>("course-package.extended")
        .WithEvent<CoursePackageRefunded>("course-package.refunded")
        .WithEvent<CoursePackageClosed>("course-package.closed");

    /// <summary>The options by which this package writes what it seals.</summary>
    internal static JsonSerializerOptions Options { get; } = Vocabulary.ToOptions();
}
