using System.Security.Cryptography;
using System.Text;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>A digest of what a command asks, to tell a retry from another request under the same key.</summary>
/// <remarks><c>default</c> is no digest; stores refuse it. Equality by value. Source: decision 7; ADR 0006.</remarks>
public readonly record struct RequestDigest
{
    private RequestDigest(string value) => Value = value;

    /// <summary>64 lower-case hexadecimal digits; empty for <c>default</c>.</summary>
    public string Value => field ?? "";

    /// <summary>Digests a canonical form.</summary>
    /// <param name="name">The command's stable name and the version of its form, such as <c>booking.book/1</c>.</param>
    /// <param name="canonicalForm">
    /// The request in a form that never depends on machine, culture or order of members.
    /// </param>
    /// <returns>The digest.</returns>
    public static RequestDigest Of(string name, string canonicalForm)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(canonicalForm);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{canonicalForm}"))));
    }

    /// <summary>Takes a digest as a store has kept it.</summary>
    /// <param name="value">64 lower-case hexadecimal digits.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="FormatException">The text is no digest.</exception>
    public static RequestDigest Restore(string value) =>
        value is { Length: 64 } && value.All(char.IsAsciiHexDigitLower)
            ? new(value)
            : throw new FormatException($"A digest is 64 lower-case hexadecimal digits, got '{value}'.");

    /// <summary>The digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
