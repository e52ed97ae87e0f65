using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Appointments;

/// <summary>Why something was done with an appointment, such as <c>client-asked</c> or <c>therapist-ill</c>.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 50 characters; never personal data, since it outlives erasure.
/// Equality is ordinal. <c>default</c> is no reason; whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<AppointmentReason>))]
public readonly record struct AppointmentReason : ITextValue<AppointmentReason>
{
    private AppointmentReason(string code) => Code = code;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a reason from its code.</summary>
    /// <param name="code">The code in kebab case, such as <c>client-asked</c>.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException">The code is empty, longer than 50 characters or not in kebab
    /// case.</exception>
    public static AppointmentReason Of(string code) => new(KebabCode.Checked(code, "reason"));

    static AppointmentReason ITextValue<AppointmentReason>.Parse(string text) => new(KebabCode.Parsed(text, "reason"));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
