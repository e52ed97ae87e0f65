using Beauty.Application.Consents;
using Beauty.Application.Courses;
using Beauty.Application.Records;
using Beauty.Application.Tests.Houses;
using Beauty.Application.Waivers;
using Beauty.Domain.Assessments;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.Waivers;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Keys;

public static partial class KeyedCommands
{
    private static readonly KeyedCommand[] OfCourses =
    [
        Case(nameof(CourseDesk), nameof(CourseDesk.OfferPlanAsync), of =>
        {
            var plan = of.House.Plan(House.Terms(of.Till.Facial));
            return Sent(KeyedRequests.Of(
                context => of.House.Courses.OfferPlanAsync(context, plan),
                context => of.House.Courses.OfferPlanAsync(
                    context, plan with { Terms = House.Terms(of.Till.Facial, gifted: 1) })));
        }),
        Case(nameof(CourseDesk), nameof(CourseDesk.ChangePlanAsync), of => Sent(KeyedRequests.Of(
            context => of.House.Courses.ChangePlanAsync(context, new(of.Till.Plan), House.Terms(of.Till.Facial)),
            context => of.House.Courses.ChangePlanAsync(context, new(of.Till.Plan, 1), House.Terms(of.Till.Facial))))),
        Case(nameof(CourseDesk), nameof(CourseDesk.WithdrawPlanAsync), of => Sent(KeyedRequests.Of(
            context => of.House.Courses.WithdrawPlanAsync(context, new(of.Till.Plan)),
            context => of.House.Courses.WithdrawPlanAsync(context, new(of.Till.Plan, 1))))),
        Case(nameof(CourseDesk), nameof(CourseDesk.OfferPlanAgainAsync), async of =>
        {
            (await of.House.WithdrawPlanAsync(of.Till.Plan)).Accepted();
            return KeyedRequests.Of(
                context => of.House.Courses.OfferPlanAgainAsync(context, new(of.Till.Plan)),
                context => of.House.Courses.OfferPlanAgainAsync(context, new(of.Till.Plan, 2)));
        }),
    ];

    private static readonly KeyedCommand[] OfPackages =
    [
        Case(nameof(CourseDesk), nameof(CourseDesk.RedeemAsync), async of =>
        {
            var walkIn = of.House.WalkIn(await of.SoldAsync(), of.Till.Client, of.Till.Facial);
            return KeyedRequests.Of(
                context => of.House.Courses.RedeemAsync(context, walkIn),
                context => of.House.Courses.RedeemAsync(context, walkIn with { Sessions = SessionCount.Of(2) }));
        }) with { TellsReason = true },
        Case(nameof(CourseDesk), nameof(CourseDesk.ReverseAsync), async of =>
        {
            var package = await of.SoldAsync();
            var used = (await of.House.RedeemAsync(
                of.House.WalkIn(package, of.Till.Client, of.Till.Facial))).Accepted().Use!;
            return KeyedRequests.Of(
                context => of.House.Courses.ReverseAsync(context, new(package, used.Id)),
                context => of.House.Courses.ReverseAsync(context, new(package, of.House.Ids.Next<JournalId>())));
        }) with { TellsReason = true },
        Case(nameof(CourseDesk), nameof(CourseDesk.ExtendAsync), async of =>
        {
            var package = await of.SoldAsync();
            return KeyedRequests.Of(
                context => of.House.Courses.ExtendAsync(
                    WithReason(context), new(package, new LocalDate(2026, 9, 30))),
                context => of.House.Courses.ExtendAsync(
                    WithReason(context), new(package, new LocalDate(2026, 10, 1))));
        }) with { TellsReason = true },
        Case(nameof(CourseDesk), nameof(CourseDesk.SweepAsync), async of =>
        {
            var package = await of.SoldAsync();
            of.Pass(Duration.FromDays(60));
            return KeyedRequests.Of(
                context => of.House.Courses.SweepAsync(context, package),
                context => of.House.Courses.SweepAsync(context, of.House.Ids.Next<PackageId>()));
        }) with { TellsReason = true },
    ];

    private static readonly KeyedCommand[] OfRecords =
    [
        Case(nameof(RecordDesk), nameof(RecordDesk.AssessAsync), of =>
        {
            var known = of.House.Assessment(of.Therapist);
            return Sent(KeyedRequests.Of(
                context => of.House.Records.AssessAsync(context, of.Till.Client, known),
                context => of.House.Records.AssessAsync(
                    context, of.Till.Client, known with { Findings = SkinFindings.None.WithNote("dry") })));
        }),
        Case(nameof(RecordDesk), nameof(RecordDesk.CorrectAssessmentAsync), async of =>
        {
            var wrong = of.House.Assessment(of.Therapist);
            (await of.House.AssessAsync(of.Till.Client, wrong)).Accepted();
            var right = of.House.Assessment(of.Therapist, ConcernGrade.Mild);
            return KeyedRequests.Of(
                context => of.House.Records.CorrectAssessmentAsync(context, wrong.Id, right),
                context => of.House.Records.CorrectAssessmentAsync(
                    context, wrong.Id, right with { Id = of.House.Ids.Next<AssessmentId>() }));
        }),
        Case(nameof(RecordDesk), nameof(RecordDesk.RecordServiceAsync), of =>
        {
            var known = of.House.Record(of.Therapist, of.Till.Facial);
            return Sent(KeyedRequests.Of(
                context => of.House.Records.RecordServiceAsync(context, of.Till.Client, known),
                context => of.House.Records.RecordServiceAsync(
                    context, of.Till.Client, known with { Notes = ServiceNotes.None })));
        }),
        Case(nameof(RecordDesk), nameof(RecordDesk.AmendServiceAsync), async of =>
        {
            var known = of.House.Record(of.Therapist, of.Till.Facial);
            (await of.House.RecordServiceAsync(of.Till.Client, known)).Accepted();
            return KeyedRequests.Of(
                context => of.House.Records.AmendServiceAsync(
                    context, known.Id, ServiceNotes.None.WithWords("a little redness")),
                context => of.House.Records.AmendServiceAsync(
                    context, known.Id, ServiceNotes.None.WithWords("no redness")));
        }),
        Case(nameof(ConsentDesk), nameof(ConsentDesk.GiveAsync), of =>
        {
            var known = of.House.Consent(DataPurpose.Treatment, DataClass.Health);
            return Sent(KeyedRequests.Of(
                context => of.House.Consents.GiveAsync(context, of.Till.Client, known),
                context => of.House.Consents.GiveAsync(
                    context, of.Till.Client, known with { ExpiresAt = of.House.Now + Duration.FromDays(90) })));
        }),
        Case(nameof(ConsentDesk), nameof(ConsentDesk.WithdrawAsync), async of =>
        {
            var known = of.House.Consent(DataPurpose.Treatment, DataClass.Health);
            (await of.House.GiveAsync(of.Till.Client, known)).Accepted();
            return KeyedRequests.Of(
                context => of.House.Consents.WithdrawAsync(context, known.Id),
                context => of.House.Consents.WithdrawAsync(context, of.House.Ids.Next<ConsentId>()));
        }),
        Case(nameof(WaiverDesk), nameof(WaiverDesk.RecordAsync), async of =>
        {
            var waiver = await WaiverAsync(of);
            return KeyedRequests.Of(
                context => of.House.Waivers.RecordAsync(context, waiver),
                context => of.House.Waivers.RecordAsync(
                    context, waiver with { Until = of.House.Now + Duration.FromDays(30) }));
        }),
        Case(nameof(WaiverDesk), nameof(WaiverDesk.WithdrawAsync), async of =>
        {
            var waiver = await of.House.SignAsync(await WaiverAsync(of));
            return KeyedRequests.Of(
                context => of.House.Waivers.WithdrawAsync(context, new(waiver)),
                context => of.House.Waivers.WithdrawAsync(context, new(waiver, 1)));
        }),
    ];

    private static async Task<NewHealthWaiver> WaiverAsync(KeyedHouse of)
    {
        await of.House.LookForAsync(of.Till.Facial, PrecautionEffect.Waiver, PrecautionEffect.Warn);
        return of.House.Waiver(of.Till.Client, of.Till.Facial);
    }

    private static Application.Commands.CommandContext WithReason(Application.Commands.CommandContext context) =>
        context with { Reason = context.Reason ?? AppointmentReason.Of("goodwill") };
}
