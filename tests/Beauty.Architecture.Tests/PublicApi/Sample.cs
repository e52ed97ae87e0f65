using System.Diagnostics.CodeAnalysis;

namespace Beauty.Architecture.Tests.PublicApi;

/// <summary>One of each thing that an API text must show.</summary>
public abstract class Sample<T>
    where T : struct, IComparable<T>
{
    public const int Limit = 4;

    [SetsRequiredMembers]
    protected Sample(string name, int? count = null) => (Name, Count) = (name, count);

    public event EventHandler? Changed;

    public required string Name { get; set; }

    public string? Nickname { get; init; }

    internal int? Count { get; }

    public T this[int index] => index == 0 ? default : throw new ArgumentOutOfRangeException(nameof(index));

    public static implicit operator int(Sample<T> sample) => sample.Name.Length;

    public abstract Task<IReadOnlyList<string?>> ListAsync(CancellationToken cancellationToken = default);

    public bool TryFind(in long key, out string? value, params string[] rest)
    {
        Changed?.Invoke(this, EventArgs.Empty);
        value = key < rest.Length ? rest[key] : null;
        return value is not null;
    }

    internal void Hidden() => Changed = null;
}
