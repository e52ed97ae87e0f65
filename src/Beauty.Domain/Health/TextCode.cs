using Beauty.Domain.Json;

namespace Beauty.Domain.Health;

/// <summary>Checks codes. Messages never repeat one: it may say what a client suffers from (law V6).</summary>
internal static class TextCode
{
    public const int MaxLength = 50;

    public static string Checked(string code, string what)
    {
        ArgumentNullException.ThrowIfNull(code);
        return KebabText.IsCode(code, MaxLength)
            ? code
            : throw new ArgumentException(
                $"{what} is 1 to {MaxLength} lower-case letters, digits and single hyphens inside, " +
                $"got {code.Length} characters.",
                nameof(code));
    }

    public static TCode Given<TCode>(TCode code)
        where TCode : struct, ITextCode<TCode> =>
        code.Code.Length > 0
            ? code
            : throw new ArgumentException($"A {typeof(TCode).Name} is needed, got default.", nameof(code));
}
