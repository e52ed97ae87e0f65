namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Orders keys in memory as stores do: strings by code units, ids by their text.</summary>
internal sealed class KeyOrder<TKey> : IComparer<TKey>
{
    private static readonly bool IsComparable =
        typeof(IComparable).IsAssignableFrom(Bare) || typeof(IComparable<TKey>).IsAssignableFrom(Bare);

    public static KeyOrder<TKey> Instance { get; } = new();

    private static Type Bare => Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey);

    public int Compare(TKey? x, TKey? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        // The default comparer of strings follows the machine's culture, which no store does.
        (string left, string right) => string.CompareOrdinal(left, right),
        _ when IsComparable => Comparer<TKey>.Default.Compare(x, y),
        // A typed id has no comparer; its text is that of its GUID, which sorts like the GUID.
        _ => string.CompareOrdinal(x.ToString(), y.ToString()),
    };
}
