using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Locations;

/// <summary>The way by which a booking comes in.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 50 characters. Equality and order are ordinal. <c>default</c> is
/// no booking channel; whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<BookingChannel>))]
public readonly partial record struct BookingChannel : IComparable<BookingChannel>, ITextValue<BookingChannel>
{
    private BookingChannel(string code) => Code = code;

    /// <summary>The salon's own desk, which knows what it does.</summary>
    public static BookingChannel Desk { get; } = new("desk");

    /// <summary>A client, without help of the salon.</summary>
    public static BookingChannel Online { get; } = new("online");

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a booking channel from its code.</summary>
    /// <param name="code">The code in kebab case, such as <c>online</c>.</param>
    /// <returns>The booking channel.</returns>
    /// <exception cref="ArgumentException">
    /// The code is empty, longer than 50 characters or not in kebab case.
    /// </exception>
    public static BookingChannel Of(string code) => new(KebabCode.Checked(code, "booking channel"));

    static BookingChannel ITextValue<BookingChannel>.Parse(string text) =>
        new(KebabCode.Parsed(text, "booking channel"));

    /// <inheritdoc />
    public int CompareTo(BookingChannel other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    internal static BookingChannel Checked(BookingChannel channel) =>
        channel != default
            ? channel
            : throw new ArgumentException("A booking channel is needed, got default.", nameof(channel));
}
