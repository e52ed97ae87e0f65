namespace TrimCheck;

/// <summary>Prints each finding and counts those that are not as they should be.</summary>
internal sealed class Report
{
    public int Held { get; private set; }

    public int Broken { get; private set; }

    public void Expect<T>(string what, T expected, T actual)
    {
        var holds = EqualityComparer<T>.Default.Equals(expected, actual);
        Console.WriteLine(holds ? $"held    {what}: {actual}" : $"BROKEN  {what}: {actual}, expected {expected}");
        (Held, Broken) = holds ? (Held + 1, Broken) : (Held, Broken + 1);
    }
}
