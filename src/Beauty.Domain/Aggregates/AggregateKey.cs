using System.Text.Json.Serialization;

namespace Beauty.Domain.Aggregates;

/// <summary>Names one aggregate root across kinds: its kind and its id.</summary>
/// <remarks>
/// <c>default</c> is no key; stores refuse it and it has no JSON form. Equality by value. JSON is the text of
/// <see cref="ToString"/>.
/// </remarks>
[JsonConverter(typeof(AggregateKeyJsonConverter))]
public readonly record struct AggregateKey
{
    /// <summary>Makes a key.</summary>
    /// <param name="kind">The stable kind in kebab case, such as <c>appointment</c>.</param>
    /// <param name="id">The id's GUID.</param>
    /// <exception cref="ArgumentException">The kind or the id is empty.</exception>
    public AggregateKey(string kind, Guid id)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        if (id == Guid.Empty)
        {
            throw new ArgumentException($"A key of kind '{kind}' needs an id, got the empty GUID.", nameof(id));
        }

        (Kind, Id) = (kind, id);
    }

    /// <summary>The stable kind; empty for <c>default</c>.</summary>
    public string Kind => field ?? "";

    /// <summary>The id's GUID.</summary>
    public Guid Id { get; }

    /// <summary>Kind and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}/{Id}";
}
