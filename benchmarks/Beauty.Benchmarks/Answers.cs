namespace Beauty.Benchmarks;

/// <summary>Compares what the two sides answered.</summary>
internal static class Answers
{
    public static void RequireSame(string what, long ours, long baseline)
    {
        if (ours != baseline)
        {
            throw new InvalidOperationException($"{what}: the library says {ours}, the baseline says {baseline}.");
        }

        if (ours == 0)
        {
            throw new InvalidOperationException($"{what}: both say 0, which compares nothing.");
        }
    }
}
