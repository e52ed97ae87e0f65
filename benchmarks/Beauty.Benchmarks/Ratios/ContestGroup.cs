namespace Beauty.Benchmarks.Ratios;

/// <summary>Rows that share their salon, and what is to be closed after them.</summary>
internal sealed class ContestGroup : IDisposable
{
    private readonly Action? _close;

    public ContestGroup(IReadOnlyList<Contest> contests, Action? close = null) =>
        (Contests, _close) = (contests, close);

    public IReadOnlyList<Contest> Contests { get; }

    public void Dispose() => _close?.Invoke();
}
