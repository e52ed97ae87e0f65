using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Who comes and who serves, as one file has it.</summary>
internal sealed class PeopleColumns
{
    /// <summary>Fewer visits than these say nothing: on its first day a salon may have more staff.</summary>
    private const int FewestVisits = 20;

    private readonly string[] _clients;
    private readonly string[] _staff;
    private readonly HashSet<string> _everyClient;
    private readonly HashSet<string> _everyStaff;

    public PeopleColumns(CsvTable table, string clientColumn)
    {
        (Table, ClientColumn) = (table, clientColumn);
        Visits =
        [
            .. table.Rows.Select(row => (Client: row[clientColumn], Staff: row["Staff"]))
                .Where(visit => visit.Client.Length > 0 && visit.Staff.Length > 0)
                .Where(visit => !visit.Client.Is(ExportReceiptLine.WalkIn)),
        ];
        _clients = [.. Visits.Select(visit => visit.Client)];
        _staff = [.. Visits.Select(visit => visit.Staff)];
        _everyClient = _clients.ToHashSet(StringComparer.Ordinal);
        _everyStaff = _staff.ToHashSet(StringComparer.Ordinal);
    }

    public CsvTable Table { get; }

    public string ClientColumn { get; }

    /// <summary>The rows that name a known client and somebody who serves.</summary>
    public IReadOnlyList<(string Client, string Staff)> Visits { get; }

    public int Clients => _everyClient.Count;

    public int Staff => _everyStaff.Count;

    public bool HasMoreStaffThanClients => Visits.Count >= FewestVisits && Staff > Clients;

    /// <summary>Whether the clients here are rather the staff there, or the staff here the clients there.</summary>
    /// <remarks>
    /// One who is both, such as a stylist who has her hair done, speaks for nothing. Both columns together are
    /// convincing in a single row, one alone only if it is most rows: it may have been swapped with another column.
    /// </remarks>
    public bool Contradicts(PeopleColumns other)
    {
        var clientsServe = _clients.Count(other.OnlyServes);
        var staffCome = _staff.Count(other.OnlyComes);
        var isClientsWrong = clientsServe > _clients.Count(other._everyClient.Contains);
        var isStaffWrong = staffCome > _staff.Count(other._everyStaff.Contains);
        return (isClientsWrong && isStaffWrong)
            || (isClientsWrong && Most.Of(clientsServe, _clients.Length))
            || (isStaffWrong && Most.Of(staffCome, _staff.Length));
    }

    public bool Serves(string person) => _everyStaff.Contains(person);

    private bool OnlyServes(string person) => _everyStaff.Contains(person) && !_everyClient.Contains(person);

    private bool OnlyComes(string person) => _everyClient.Contains(person) && !_everyStaff.Contains(person);
}
