using Beauty.Domain.Aggregates;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A key of an aggregate as text, such as <c>purchase/01900000-0000-7000-8000-000000000001</c>.</summary>
internal sealed class AggregateKeyText() : ValueConverter<AggregateKey, string>(key => Write(key), text => Read(text))
{
    public static string Write(AggregateKey key) => key != default
        ? key.ToString()
        : throw new ArgumentException("A default key is neither stored nor looked up.", nameof(key));

    public static AggregateKey Read(string text)
    {
        var slash = text.LastIndexOf('/');
        return new(text[..slash], Guid.ParseExact(text.AsSpan(slash + 1), "D"));
    }
}
