using FrontDesk.Salons;
using FrontDesk.Season;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Commands;

/// <summary>Finds what an argument means: a client, services, a therapist, a time.</summary>
internal sealed class SalonLookup
{
    private static readonly LocalDateTimePattern[] Patterns =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    private readonly SalonData _salon;
    private readonly IReadOnlyList<SeasonClient> _clients;

    public SalonLookup(SalonData salon, IReadOnlyList<SeasonClient> clients) => (_salon, _clients) = (salon, clients);

    /// <summary>A client by her name in either script or by her phone number.</summary>
    public SeasonClient Client(string text) =>
        _clients.FirstOrDefault(client => IsAny(text, client.Name.Zh, client.Name.En, client.Phone, client.Phone[3..]))
        ?? throw new UsageException(
            $"No client is called '{text}'. There are {string.Join(", ", _clients.Take(4).Select(Described))}, …");

    /// <summary>One service, or several with a plus sign between.</summary>
    public IReadOnlyList<ServiceData> Services(string text) => [.. text.Split('+').Select(one => Service(one.Trim()))];

    public TherapistData Therapist(string text) =>
        _salon.Therapists.FirstOrDefault(one => IsAny(text, one.Code, one.Name.Zh, one.Name.En))
        ?? throw new UsageException(
            $"Nobody here is called '{text}'."
            + $" There are {string.Join(", ", _salon.Therapists.Select(one => one.Code))}.");

    public static LocalDateTime Time(string text) =>
        Patterns.Select(pattern => pattern.Parse(text)).FirstOrDefault(result => result.Success)?.Value
        ?? throw new UsageException($"'{text}' is no time like 2026-12-01T14:00.");

    public static LocalDate Date(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            ? date
            : throw new UsageException($"'{text}' is no date like 2026-12-01.");

    private ServiceData Service(string text) =>
        _salon.Services.FirstOrDefault(one =>
            IsAny(text, one.Code, one.Name.Zh, one.Name.En, one.Short.Zh, one.Short.En))
        ?? throw new UsageException(
            $"There is no service '{text}'. There are {string.Join(", ", _salon.Services.Select(one => one.Code))}.");

    private static string Described(SeasonClient client) => $"{client.Name.Zh} ({client.Name.En})";

    private static bool IsAny(string text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
