using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Beauty.Domain.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Json;

/// <summary>What packages can say in JSON: type metadata, converters, refusals and events.</summary>
/// <remarks>
/// <para>Immutable. Each package offers its own; a host combines them and calls <see cref="ToOptions"/> once.</para>
/// <para>
/// A value declared as <see cref="Refusal"/> bears its code in <c>code</c>, one declared as <see cref="IDomainEvent"/>
/// its name in <c>event</c>; which type that means stands in this registry, never in reflection. Source: P08, P10.
/// </para>
/// </remarks>
public sealed class JsonVocabulary
{
    private readonly ImmutableList<IJsonTypeInfoResolver> _resolvers;
    private readonly ImmutableList<JsonConverter> _converters;
    private readonly ImmutableSortedDictionary<string, Type> _refusals;
    private readonly ImmutableSortedDictionary<string, Type> _events;

    private JsonVocabulary(
        ImmutableList<IJsonTypeInfoResolver> resolvers,
        ImmutableList<JsonConverter> converters,
        ImmutableSortedDictionary<string, Type> refusals,
        ImmutableSortedDictionary<string, Type> events) =>
        (_resolvers, _converters, _refusals, _events) = (resolvers, converters, refusals, events);

    /// <summary>The vocabulary that says nothing yet.</summary>
    public static JsonVocabulary Empty { get; } = new(
        [],
        [],
        ImmutableSortedDictionary.Create<string, Type>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Type>(StringComparer.Ordinal));

    /// <summary>The refusals by code.</summary>
    public IReadOnlyDictionary<string, Type> Refusals => _refusals;

    /// <summary>The events by name.</summary>
    public IReadOnlyDictionary<string, Type> Events => _events;

    /// <summary>Adds type metadata, as a source-generated <see cref="JsonSerializerContext"/> gives it.</summary>
    /// <param name="resolver">The metadata; asked after those added before.</param>
    /// <returns>The larger vocabulary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> is null.</exception>
    public JsonVocabulary WithTypes(IJsonTypeInfoResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return new(_resolvers.Add(resolver), _converters, _refusals, _events);
    }

    /// <summary>Adds a converter for a type that cannot name its own.</summary>
    /// <param name="converter">The converter; asked after those added before.</param>
    /// <returns>The larger vocabulary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="converter"/> is null.</exception>
    public JsonVocabulary WithConverter(JsonConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return new(_resolvers, _converters.Add(converter), _refusals, _events);
    }

    /// <summary>Registers a refusal; its metadata must be in one of the resolvers.</summary>
    /// <typeparam name="TRefusal">The sealed refusal.</typeparam>
    /// <param name="code">Its <see cref="Refusal.Code"/>; writing any other is an error.</param>
    /// <returns>The larger vocabulary.</returns>
    /// <exception cref="ArgumentException">The code or the type is registered otherwise already.</exception>
    public JsonVocabulary WithRefusal<TRefusal>(string code)
        where TRefusal : Refusal =>
        new(_resolvers, _converters, With(_refusals, code, typeof(TRefusal)), _events);

    /// <summary>Registers an event; its metadata must be in one of the resolvers.</summary>
    /// <typeparam name="TEvent">The sealed event.</typeparam>
    /// <param name="name">Its <see cref="IDomainEvent.Name"/>; writing any other is an error.</param>
    /// <returns>The larger vocabulary.</returns>
    /// <exception cref="ArgumentException">The name or the type is registered otherwise already.</exception>
    public JsonVocabulary WithEvent<TEvent>(string name)
        where TEvent : IDomainEvent =>
        new(_resolvers, _converters, _refusals, With(_events, name, typeof(TEvent)));

    /// <summary>Joins two vocabularies; what both say alike is said once.</summary>
    /// <param name="other">The other vocabulary.</param>
    /// <returns>The joined vocabulary.</returns>
    /// <exception cref="ArgumentException">A code, a name or a type is registered differently in the two.</exception>
    public JsonVocabulary Combine(JsonVocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            _resolvers.AddRange(other._resolvers.Except(_resolvers)),
            _converters.AddRange(other._converters.Except(_converters)),
            other._refusals.Aggregate(_refusals, (all, entry) => With(all, entry.Key, entry.Value)),
            other._events.Aggregate(_events, (all, entry) => With(all, entry.Key, entry.Value)));
    }

    /// <summary>Options that write and read this vocabulary; read-only, so keep them instead of asking again.</summary>
    /// <remarks>
    /// Names are camel case. An absent member means null and null is not written; a missing member that cannot be null,
    /// an unknown one or one given twice is refused, and so is a null where none belongs. Letters of all scripts stand
    /// as they are.
    /// </remarks>
    /// <returns>New options.</returns>
    public JsonSerializerOptions ToOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine([.. _resolvers]).WithAddedModifier(Amend),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // Document stores may reorder members, so the discriminator need not come first.
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        foreach (var converter in _converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static ImmutableSortedDictionary<string, Type> With(
        ImmutableSortedDictionary<string, Type> all, string key, Type type)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (all.TryGetValue(key, out var known) && known == type)
        {
            return all;
        }

        return known is null && !all.ContainsValue(type)
            ? all.Add(key, type)
            : throw new ArgumentException($"'{key}' or {type.Name} is registered otherwise already.", nameof(key));
    }

    private void Amend(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            JsonContract.Amend(info, _refusals, _events);
        }
    }
}
