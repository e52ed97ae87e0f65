using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Calendars;
using NodaTime.Text;

namespace DocumentStore.Documents;

/// <summary>The keys of all documents: paths, so that what belongs together lies together.</summary>
/// <remarks>
/// Every document of a tenant begins with the tenant (W15). Only the relay's begin with a word: one relay serves all
/// tenants. A key that ends with a slash is the beginning of others. GUIDs as text sort like GUIDs.
/// </remarks>
internal static class DocumentKey
{
    public const string Outbox = "outbox/";
    public const string Lease = "relay/lease";
    public const string Position = "relay/position";

    public static string Commands(TenantId tenant) => $"{tenant}/command/";

    public static string Command(TenantId tenant, CommandId command) => Commands(tenant) + command;

    public static string Page(TenantId tenant, CalendarPageKey page) =>
        $"{tenant}/page/{page.Calendar}/{LocalDatePattern.Iso.Format(page.Day)}";

    public static string Roots(TenantId tenant, string kind) => $"{tenant}/aggregate/{Segment(kind)}/";

    public static string Root(TenantId tenant, AggregateKey root) => Roots(tenant, root.Kind) + root.Id;

    public static string Members(TenantId tenant, AggregateGroup group) => $"{tenant}/group/{group}/";

    public static string Member(TenantId tenant, AggregateGroup group, AggregateKey root) =>
        $"{Members(tenant, group)}{Segment(root.Kind)}/{root.Id}";

    public static string Ledgers(TenantId tenant) => $"{tenant}/ledger/";

    public static string Ledger(TenantId tenant, LedgerId ledger) => Ledgers(tenant) + ledger;

    public static string Rows(TenantId tenant, string type) => $"{tenant}/rows/{type}/";

    public static string Rows(TenantId tenant, string type, AggregateKey source) =>
        $"{Rows(tenant, type)}{Segment(source.Kind)}/{source.Id}";

    public static string Streams(TenantId tenant) => $"{Outbox}{tenant}/";

    public static string Stream(TenantId tenant, AggregateKey stream) =>
        $"{Streams(tenant)}{Segment(stream.Kind)}/{stream.Id}";

    // A slash in a kind would let it lie among those of another.
    private static string Segment(string kind) => Uri.EscapeDataString(kind);
}
