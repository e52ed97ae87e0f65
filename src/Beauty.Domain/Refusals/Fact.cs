using System.Globalization;
using NodaTime;

namespace Beauty.Domain.Refusals;

/// <summary>One named value inside a refusal or an explanation.</summary>
/// <remarks><c>default</c> has an empty name and text. Equality by name and value.</remarks>
public readonly record struct Fact
{
    private readonly IFormattable? _formattable;
    private readonly string? _text;
    private readonly IReadOnlyList<Refusal>? _causes;

    private Fact(string name, string? text, IFormattable? formattable, IReadOnlyList<Refusal>? causes = null) =>
        (Name, _text, _formattable, _causes) = (name, text, formattable, causes);

    /// <summary>The stable name, in kebab case, by which texts refer to the value.</summary>
    public string Name => field ?? "";

    /// <summary>A text, an id or a code.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="text">The text; never personal data.</param>
    /// <returns>The fact.</returns>
    public static Fact Of(string name, string text) => new(name, text, null);

    /// <summary>A number, a date, a time or an amount.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="value">The value, formatted for the reader's culture when shown.</param>
    /// <returns>The fact.</returns>
    public static Fact Of(string name, IFormattable value) => new(name, null, value);

    /// <summary>An instant at a place: shown as local date and minute.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The place's zone.</param>
    /// <returns>The fact.</returns>
    public static Fact Of(string name, Instant instant, DateTimeZone zone) =>
        new(name, null, instant.InZone(zone));

    /// <summary>Refusals that together make this one, such as why each therapist is not free.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="causes">The refusals, in their order.</param>
    /// <returns>The fact, shown as their sentences.</returns>
    public static Fact Of(string name, IReadOnlyList<Refusal> causes) => new(name, null, null, causes);

    /// <summary>The value for people.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="texts">The host's own words, asked first; null for the built-in ones.</param>
    /// <returns>The text.</returns>
    public string ToText(CultureInfo culture, IRefusalTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (_causes is not null)
        {
            return string.Join(" ", _causes.Select(cause => cause.ToText(culture, texts)));
        }

        return _text is not null ? texts?.FindName(_text, culture) ?? _text : Formatted(culture);
    }

    /// <summary>The value for machines: invariant and stable.</summary>
    /// <returns>Name and value.</returns>
    public override string ToString() => _causes is null
        ? $"{Name}={ToText(CultureInfo.InvariantCulture)}"
        : $"{Name}=[{string.Join("; ", _causes)}]";

    private string Formatted(CultureInfo culture) => _formattable switch
    {
        null => "",
        ZonedDateTime local => local.ToString("yyyy-MM-dd HH:mm", culture),
        LocalDateTime local => local.ToString("yyyy-MM-dd HH:mm", culture),
        LocalDate date => date.ToString("yyyy-MM-dd", culture),
        LocalTime time => time.ToString("HH:mm", culture),
        Duration { } duration when duration.TotalMinutes == Math.Floor(duration.TotalMinutes) =>
            duration.TotalMinutes.ToString("0", culture),
        _ => _formattable.ToString(null, culture),
    };
}
