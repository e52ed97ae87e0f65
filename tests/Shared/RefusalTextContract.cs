using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Tests.Shared;

/// <summary>What every package's refusals keep: a unique code, and a text in each language.</summary>
public static partial class RefusalTextContract
{
    /// <summary>The languages of the built-in texts; the neutral one stands for English.</summary>
    public static IReadOnlyList<CultureInfo> Languages { get; } =
        [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-Hans")];

    /// <summary>All sealed refusals of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The types, by name.</returns>
    public static IReadOnlyList<Type> RefusalsOf(Assembly assembly) =>
        [.. assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Refusal)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Checks every refusal of an assembly against its resource files.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="baseName">The resource files' name with its namespace.</param>
    public static void Holds(Assembly assembly, string baseName)
    {
        var refusals = RefusalsOf(assembly).Select(Empty).ToList();
        var resources = new ResourceManager(baseName, assembly);

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.True(refusal.GetType().IsSealed, $"{refusal.GetType()} is not sealed."));
        Assert.All(refusals, refusal => Assert.Matches(CodeForm(), refusal.Code));
        Assert.Equal(refusals.Count, refusals.Select(refusal => refusal.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Languages, language => HoldsIn(language, resources, refusals));
    }

    private static void HoldsIn(CultureInfo language, ResourceManager resources, List<Refusal> refusals)
    {
        // No fallback here: a sentence that is missing in Chinese must not pass because there is an English one.
        var set = resources.GetResourceSet(language, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        var texts = set.Cast<DictionaryEntry>().ToDictionary(
            entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

        Assert.Equal(
            refusals.Select(refusal => refusal.Code).Order(StringComparer.Ordinal),
            texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(refusals, refusal => Assert.Subset(
            FactNames(refusal),
            PlaceholdersOf(texts[refusal.Code])));
    }

    private static HashSet<string> PlaceholdersOf(string text) => Placeholder()
        .Matches(text)
        .Select(match => match.Groups["name"].Value)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>An instance without values: codes and names of facts do not depend on them.</summary>
    private static Refusal Empty(Type type)
    {
        var refusal = (Refusal)RuntimeHelpers.GetUninitializedObject(type);
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);
        foreach (var field in fields.Where(field => !field.FieldType.IsValueType))
        {
            field.SetValue(refusal, Filler(field.FieldType));
        }

        return refusal;
    }

    private static object? Filler(Type type) =>
        type == typeof(string) ? ""
        : type == typeof(DateTimeZone) ? DateTimeZone.Utc
        : type.IsGenericType && type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : null;

    private static HashSet<string> FactNames(Refusal refusal) =>
        refusal.Facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*[.][a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeForm();

    [GeneratedRegex("[{](?<name>[^}]*)[}]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
