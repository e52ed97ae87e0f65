using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Courses;

/// <summary>Courses for tests.</summary>
internal static class ACourse
{
    public static DateTimeZone Shanghai { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static CoursePlanId PlanId { get; } = An.Id<CoursePlanId>(1);

    public static ServiceId Facial { get; } = An.Id<ServiceId>(1);

    public static ServiceId Massage { get; } = An.Id<ServiceId>(2);

    public static ServiceId Peel { get; } = An.Id<ServiceId>(3);

    public static ActorId Manager { get; } = An.Id<ActorId>(1);

    public static Instant Start { get; } = At(2026, 3, 1, 10);

    public static ValidityTerm HalfYear { get; } = ValidityTerm.OfMonths(6);

    /// <summary>Ten facials and two as a gift for 2,980.00, valid for six months.</summary>
    public static CourseTerms Facials { get; } =
        CourseTerms.Of(CourseName.Of("补水十次卡"), Cny(2_980m), Line(Facial, 380m, 10, 2))
            .ValidFor(CourseValidity.FromPurchase(HalfYear));

    public static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    public static SessionCount Sessions(int number) => SessionCount.Of(number);

    public static CourseLine Line(ServiceId service, decimal listPrice, int paid, int gifted = 0) =>
        CourseLine.Of([service], Cny(listPrice), Sessions(paid), Sessions(gifted));

    public static CoursePlan Plan(CourseTerms? terms = null) => CoursePlan.Introduce(
        new() { Id = PlanId, Code = CourseCode.Of("FACE-10"), Terms = terms ?? Facials }, Manager, Start);

    public static Instant At(int year, int month, int day, int hour) =>
        new LocalDateTime(year, month, day, hour, 0).InZoneStrictly(Shanghai).ToInstant();
}
