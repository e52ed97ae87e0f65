using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Contacts;

/// <summary>A telephone number in its international form (电话), which shows itself masked.</summary>
/// <remarks>
/// <para>Personal data: <see cref="ToString"/> hides it, only <see cref="ToE164"/> and JSON tell it. Parsers read what
/// people type: <see cref="IPhoneNumberParser"/>.</para>
/// <para>Bounds: a plus sign and 7 to 15 digits, the first not 0 (ITU-T E.164). Equality by digits.</para>
/// <para><c>default</c> is no number: its mask is empty, <see cref="ToE164"/> and JSON refuse it.</para>
/// <para>JSON: the E.164 form. Source: D01; decision 17.</para>
/// </remarks>
[JsonConverter(typeof(PhoneNumberJsonConverter))]
public readonly record struct PhoneNumber
{
    /// <summary>The least number of digits, country code included.</summary>
    public const int LeastDigits = 7;

    /// <summary>The greatest number of digits, country code included.</summary>
    public const int MostDigits = 15;

    internal const string MainlandPrefix = "+86";

    private const string Stars = "****";
    private const int ShortNumber = 9;

    private readonly string? _e164;

    private PhoneNumber(string e164) => _e164 = e164;

    /// <summary>Whether this is a number and not <c>default</c>.</summary>
    public bool IsDefined => _e164 is not null;

    /// <summary>Reads the E.164 form, without blanks or other marks.</summary>
    /// <param name="text">A plus sign and 7 to 15 digits.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text has another form; the message does not repeat it.</exception>
    public static PhoneNumber FromE164(string text) =>
        TryFromE164(text, out var number)
            ? number
            : throw new FormatException(
                $"A plus sign and {LeastDigits} to {MostDigits} digits are needed. Maybe use an IPhoneNumberParser.");

    /// <summary>Reads the E.164 form, or says that the text has another.</summary>
    /// <param name="text">The text; null is no number.</param>
    /// <param name="number">The number, or <c>default</c>.</param>
    /// <returns>Whether the text is a number in E.164 form.</returns>
    public static bool TryFromE164([NotNullWhen(true)] string? text, out PhoneNumber number)
    {
        var isNumber = text is ['+', >= '1' and <= '9', ..]
            && text.Length - 1 is >= LeastDigits and <= MostDigits
            && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        number = isNumber ? new(text!) : default;
        return isNumber;
    }

    /// <summary>The full number, such as <c>+8613800138000</c>: personal data, for dialling and storing.</summary>
    /// <returns>A plus sign and the digits.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToE164() =>
        _e164 ?? throw new InvalidOperationException("default(PhoneNumber) is no number. Maybe check IsDefined first.");

    /// <summary>The masked number, such as <c>138****8000</c>; four stars whatever the length.</summary>
    /// <returns>The mask; empty for <c>default</c>.</returns>
    public override string ToString() => _e164 switch
    {
        null => "",
        ['+', '8', '6', '1', _, _, .., _, _, _, _] => $"{_e164[3..6]}{Stars}{_e164[^4..]}",
        ['+', '8', '6', _, _, .., _, _, _, _] => $"0{_e164[3..5]}{Stars}{_e164[^4..]}",
        _ => $"+{Stars}{(_e164.Length > ShortNumber ? _e164[^4..] : _e164[^2..])}",
    };
}
