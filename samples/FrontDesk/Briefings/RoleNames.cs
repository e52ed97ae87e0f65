using Beauty.Domain.Access;
using FrontDesk.Shows;

namespace FrontDesk.Briefings;

/// <summary>The roles as whom a file can be read at the front desk.</summary>
internal static class RoleNames
{
    private static readonly (string Code, Role Role, string English, string Chinese)[] All =
    [
        ("therapist", Role.Therapist, "the therapist", "美容师"),
        ("reception", Role.Reception, "the front desk", "前台"),
        ("manager", Role.Manager, "the manager", "店长"),
        ("marketing", Role.Marketing, "marketing", "市场"),
    ];

    public static string[] Codes => [.. All.Select(one => one.Code)];

    public static Role Find(string code) =>
        All.First(one => string.Equals(one.Code, code, StringComparison.Ordinal)).Role;

    public static string Of(Role role, Words words)
    {
        var (_, _, english, chinese) = All.First(one => one.Role == role);
        return words.Say(english, chinese);
    }
}
