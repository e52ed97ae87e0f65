using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Json;

/// <summary>What generated metadata cannot say: discriminators, computed members, nulls that are left out.</summary>
internal static class JsonContract
{
    private const string RefusalDiscriminator = "code";
    private const string EventDiscriminator = "event";

    public static void Amend(
        JsonTypeInfo info,
        ImmutableSortedDictionary<string, Type> refusals,
        ImmutableSortedDictionary<string, Type> events)
    {
        if (typeof(Refusal).IsAssignableFrom(info.Type))
        {
            LeaveOutComputedMembers(info);
            AmendFamily(info, typeof(Refusal), RefusalDiscriminator, refusals, one => ((Refusal)one).Code);
        }
        else if (typeof(IDomainEvent).IsAssignableFrom(info.Type))
        {
            LeaveOutComputedMembers(info);
            AmendFamily(info, typeof(IDomainEvent), EventDiscriminator, events, one => ((IDomainEvent)one).Name);
        }
        else if (typeof(Snapshot).IsAssignableFrom(info.Type))
        {
            LeaveOutComputedMembers(info);
        }

        LetNullsBeAbsent(info);
    }

    private static void AmendFamily(
        JsonTypeInfo info,
        Type root,
        string discriminator,
        ImmutableSortedDictionary<string, Type> registry,
        Func<object, string> keyOf)
    {
        if (info.Type == root)
        {
            info.PolymorphismOptions = Polymorphism(discriminator, registry);
            // Otherwise a missing discriminator would be reported as an interface that cannot be created.
            info.CreateObject = () => throw new JsonException($"A {root.Name} needs its '{discriminator}'.");
        }
        else if (registry.FirstOrDefault(entry => entry.Value == info.Type).Key is { } key)
        {
            ThrowUnlessReadable(info);
            // The registry repeats what the type says of itself, so that the two cannot drift apart unseen.
            info.OnSerializing = one => InvariantBrokenException.ThrowUnless(
                string.Equals(keyOf(one), key, StringComparison.Ordinal),
                $"{info.Type.Name} is registered as '{key}' but calls itself '{keyOf(one)}'.");
        }
    }

    private static JsonPolymorphismOptions Polymorphism(
        string discriminator, ImmutableSortedDictionary<string, Type> registry)
    {
        var polymorphism = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = discriminator };
        foreach (var (key, type) in registry)
        {
            polymorphism.DerivedTypes.Add(new JsonDerivedType(type, key));
        }

        return polymorphism;
    }

    /// <summary>A type that only writes would lose its members silently, taken for computed ones.</summary>
    private static void ThrowUnlessReadable(JsonTypeInfo info)
    {
        if (info.CreateObject is null && info.Properties.All(property => property.AssociatedParameter is null))
        {
            throw new InvalidOperationException(
                $"{info.Type.Name} has no constructor that JSON can use. Maybe mark one with [JsonConstructor].");
        }
    }

    /// <summary>Removes what is neither set nor given to the constructor: it follows from the rest.</summary>
    private static void LeaveOutComputedMembers(JsonTypeInfo info)
    {
        for (var index = info.Properties.Count - 1; index >= 0; index--)
        {
            if (info.Properties[index] is { Set: null, AssociatedParameter: null })
            {
                info.Properties.RemoveAt(index);
            }
        }
    }

    /// <summary>Nulls are not written, so a required member that may be null must not be missed in reading.</summary>
    private static void LetNullsBeAbsent(JsonTypeInfo info)
    {
        foreach (var property in info.Properties.Where(property => property.IsRequired && MayBeNull(property)))
        {
            property.IsRequired = false;
        }
    }

    private static bool MayBeNull(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;
}
