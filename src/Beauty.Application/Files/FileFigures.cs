using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;

namespace Beauty.Application.Files;

/// <summary>Cuts figures down to what a disclosure of finance shows.</summary>
internal static class FileFigures
{
    public static ImmutableArray<CourseBalanceView>? Courses(
        ClientFigures all, Disclosure disclosure, ImmutableArray<ServiceId> atHand) => disclosure switch
    {
        Disclosure.Clear => all.Courses,
        Disclosure.Masked => [.. all.Courses.Select(WithoutMoney)],
        Disclosure.FlagsOnly =>
            [.. all.Courses.Where(line => line.Service is { } one && atHand.Contains(one)).Select(WithoutMoney)],
        _ => null,
    };

    public static MemberView? Member(ClientFigures all, Disclosure disclosure) => disclosure switch
    {
        Disclosure.Clear => all.Member,
        Disclosure.Masked => all.Member is { } member ? member with { Spend = null, MissingToNext = null } : null,
        _ => null,
    };

    public static ImmutableArray<PurchaseView>? Purchases(ClientFigures all, Disclosure disclosure) =>
        disclosure is Disclosure.Clear ? all.Purchases : null;

    public static ClientFigures Together(IReadOnlyCollection<ClientFigures> parts) => new()
    {
        Courses = [.. parts.SelectMany(part => part.Courses)],
        Member = parts.Select(part => part.Member).FirstOrDefault(member => member is not null),
        Purchases = [.. parts.SelectMany(part => part.Purchases).OrderByDescending(one => one.PurchasedAt)],
    };

    private static CourseBalanceView WithoutMoney(CourseBalanceView line) => line with { Worth = null };
}
