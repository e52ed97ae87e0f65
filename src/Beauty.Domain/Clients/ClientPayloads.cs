using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>The clear JSON inside a dossier's sealed blobs, schema version 1.</summary>
/// <remarks>Its own types of texts, because the public values redact themselves in JSON.</remarks>
internal static partial class ClientPayloads
{
    internal sealed record Identity(
        string FullName, string? PreferredName, Gender? Gender, Birthday? Birthday, Instant? BirthdayRecordedAt)
    {
        public PersonName ToName() => PersonName.Of(FullName, PreferredName);
    }

    internal sealed record Contact(
        ImmutableArray<PhoneNumber> Phones, string? Email, string? WeChat, ContactWish? Wish)
    {
        public static Contact From(ContactDetails details, ContactPreference wish) =>
            new([.. details.Phones], details.Email?.Text, details.WeChat?.Text, ContactWish.Of(wish));

        public ContactDetails ToDetails() => ContactDetails.Of(
            Phones,
            Email is null ? null : EmailAddress.Parse(Email).Value,
            WeChat is null ? null : WeChatHandle.Of(WeChat));
    }

    internal sealed record Marketing(ImmutableArray<TagEntry> Tags);

    internal sealed record TagEntry(string Label, ActorId SetBy, Instant SetAt, Instant? Until)
    {
        public static TagEntry From(TagAssignment one) => new(one.Tag.Label, one.SetBy, one.SetAt, one.Until);

        public TagAssignment ToAssignment() => new(Tag.Of(Label), SetBy, SetAt, Until);
    }

    public static SealedBlob Seal<T>(ISealer sealer, SealScope scope, T payload) =>
        sealer.Seal(scope, JsonSerializer.SerializeToUtf8Bytes(payload, TypeInfo<T>()));

    public static TResult Open<T, TResult>(
        ISealer sealer, SealScope scope, SealedBlob blob, Func<T, TResult> restore)
        where T : class
    {
        var clear = sealer.Unseal(scope, blob);
        try
        {
            return JsonSerializer.Deserialize(clear, TypeInfo<T>()) is { } payload
                ? restore(payload)
                : throw new JsonException();
        }
        catch (Exception cause) when (cause is JsonException or ArgumentException or InvalidOperationException)
        {
#pragma warning disable MA0054 // Without the cause: its message may repeat personal data (law V6).
            throw new InvariantBrokenException($"The blob of {scope} opens, but holds no dossier data of version 1.");
#pragma warning restore MA0054
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)DomainJson.Options.GetTypeInfo(typeof(T));
}
