namespace FrontDesk.Telling;

/// <summary>How often each event was told; one for the whole program.</summary>
internal sealed class EventCounts
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> ByName => _counts;

    public void Add(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;
}
