using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Reports;

/// <summary>Counts what becomes of every row while an export is replayed.</summary>
internal sealed class RowTally
{
    private readonly SalonExport _export;
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly List<ReplayRefusal> _refused = [];
    private readonly List<BadRow> _listed;

    public RowTally(SalonExport export) => (_export, _listed) = (export, [.. export.BadRows]);

    public IReadOnlyList<ReplayRefusal> Refused => _refused;

    /// <summary>The rows that fit no rule, in the order of files and lines.</summary>
    public IReadOnlyList<BadRow> Listed =>
        [.. _listed.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line)];

    /// <summary>One line a file.</summary>
    public IReadOnlyList<FileTally> Files =>
    [
        .. _export.RowsOf.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new FileTally(
            file.Key, file.Value)
        {
            Taken = _taken.GetValueOrDefault(file.Key),
            Refused = _refused.Where(one => one.File.Is(file.Key))
                .Sum(one => one.Lines.Count),
            // Line 1 is the header: what is said about columns is about no row.
            Listed = _listed.Count(row => row.File.Is(file.Key) && row.Line > 1),
        }),
    ];

    public void Take(string file, int rows) => _taken[file] = _taken.GetValueOrDefault(file) + rows;

    public void Refuse(ReplayRefusal refusal) => _refused.Add(refusal);

    public void List(params IEnumerable<BadRow> rows) => _listed.AddRange(rows);
}
