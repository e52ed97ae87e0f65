using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Beauty.Domain.Identity;

/// <summary>What all id types share: checking, parsing and deriving.</summary>
/// <remarks>Source: ADR 0003.</remarks>
public static class EntityId
{
    private const int Version = 7;
    private const int TextLength = 36;

    /// <summary>Reads an id from its text form, the 36 characters of a GUID.</summary>
    /// <typeparam name="TId">The id type.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is not a version-7 GUID in the form "D".</exception>
    public static TId Parse<TId>(string text)
        where TId : struct, IEntityId<TId> =>
        TryParse<TId>(text, out var id)
            ? id
            : throw new FormatException(
                $"'{text}' is no {typeof(TId).Name}: a version-7 GUID of 36 characters is needed.");

    /// <summary>Reads an id from its text form, or says that it is none.</summary>
    /// <typeparam name="TId">The id type.</typeparam>
    /// <param name="text">The text; null is none.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    /// <returns>Whether the text is a version-7 GUID in the form "D".</returns>
    public static bool TryParse<TId>([NotNullWhen(true)] string? text, out TId id)
        where TId : struct, IEntityId<TId>
    {
        id = default;
        // The length counts because the framework reads a GUID with blanks around it, and then two texts name one id.
        if (text?.Length != TextLength || !Guid.TryParseExact(text, "D", out var value) || value.Version != Version)
        {
            return false;
        }

        id = TId.From(value);
        return true;
    }

    /// <summary>Derives the same id from the same name every time, for imports that may run twice.</summary>
    /// <remarks>The time part is <paramref name="at"/> in milliseconds; the rest is a SHA-256 digest of type and
    /// name.</remarks>
    /// <typeparam name="TId">The id type; part of the digest, so two types never share an id.</typeparam>
    /// <param name="name">A stable name within the source, for example a file and its row.</param>
    /// <param name="at">A stable instant of the named thing, not before 1970.</param>
    /// <returns>A version-7 id.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before 1970.</exception>
    public static TId Derive<TId>(string name, Instant at)
        where TId : struct, IEntityId<TId>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var milliseconds = at.ToUnixTimeMilliseconds();
        ArgumentOutOfRangeException.ThrowIfNegative(milliseconds, nameof(at));

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{typeof(TId).Name}\n{name}"), digest);
        var bytes = digest[..16];
        Span<byte> time = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(time, milliseconds);
        time[2..].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | (Version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return TId.From(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Refuses <c>default</c>, at the entrance of aggregates and stores.</summary>
    /// <typeparam name="TId">The id type.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="paramName">The parameter's name; the compiler fills it in.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static void ThrowIfDefault<TId>(TId id, [CallerArgumentExpression(nameof(id))] string? paramName = null)
        where TId : struct, IEntityId<TId>
    {
        if (id.Value == Guid.Empty)
        {
            throw new ArgumentException($"A {typeof(TId).Name} is needed, got default.", paramName);
        }
    }

    internal static Guid Checked<TId>(Guid value) =>
        value.Version == Version
            ? value
            : throw new ArgumentException($"{typeof(TId).Name} needs a version-7 GUID, got {value}.", nameof(value));
}
