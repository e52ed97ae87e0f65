using System.Reflection;
using System.Runtime.CompilerServices;
using Beauty.Domain.Events;
using Beauty.Domain.Json;
using Beauty.Domain.Refusals;

namespace Beauty.Tests.Shared;

/// <summary>What every package's JSON vocabulary must keep: it knows all refusals and events.</summary>
public static class VocabularyContract
{
    /// <summary>Checks an assembly's refusals and events against its vocabulary.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="vocabulary">Its vocabulary, combined with those it builds upon.</param>
    public static void Holds(Assembly assembly, JsonVocabulary vocabulary)
    {
        var options = vocabulary.ToOptions();

        Assert.All(
            RefusalTextContract.RefusalsOf(assembly),
            type => Assert.Equal(type, Assert.Contains(Empty<Refusal>(type).Code, vocabulary.Refusals)));
        Assert.All(
            EventsOf(assembly),
            type => Assert.Equal(type, Assert.Contains(Empty<IDomainEvent>(type).Name, vocabulary.Events)));
        // Asking for the metadata of a type that could not be read again throws.
        Assert.All(vocabulary.Refusals.Values.Concat(vocabulary.Events.Values), type => options.GetTypeInfo(type));
    }

    /// <summary>All events of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The types, by name.</returns>
    public static IReadOnlyList<Type> EventsOf(Assembly assembly) =>
        [.. assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IDomainEvent)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>An instance without values: names and codes do not depend on them.</summary>
    private static T Empty<T>(Type type) => (T)RuntimeHelpers.GetUninitializedObject(type);
}
