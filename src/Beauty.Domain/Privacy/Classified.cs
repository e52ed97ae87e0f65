using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>A clear value that shows itself only to those who ask by <see cref="Reveal"/>.</summary>
/// <remarks>
/// Text, record text, JSON and the debugger show the class instead of the value. Aggregates hold and give classified
/// values; pure rules see them clear. Equality by class and value. Immutable when the value is. Source: decision 17;
/// law V6.
/// </remarks>
/// <typeparam name="T">The value's type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record Classified<T> : IClassified
    where T : notnull
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T _value;

    internal Classified(T value, DataClass dataClass)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!Enum.IsDefined(dataClass))
        {
            throw new ArgumentOutOfRangeException(nameof(dataClass), dataClass, "This is no class of data.");
        }

        (_value, Class) = (value, dataClass);
    }

    /// <inheritdoc />
    public DataClass Class { get; }

    /// <summary>The clear value: a call to search for when asking who reads what.</summary>
    /// <returns>The value.</returns>
    public T Reveal() => _value;

    /// <summary>The class in brackets, never the value.</summary>
    /// <returns>The text, such as <c>[Contact]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
