using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Beauty.Architecture.Tests.Types;

public sealed class PureState
{
    private static readonly HashSet<Type> MutableContents =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>),
        typeof(SortedDictionary<,>), typeof(ConcurrentDictionary<,>), typeof(StringBuilder),
    ];

    [Fact]
    public void Pure_packages_keep_no_static_state() =>
        Offenders.AreExempt(
            RuleNames.StaticState,
            Package.Pure.SelectMany(package => package.Assembly.GetTypes())
                .Where(type => !type.Name.StartsWith('<') && !IsInsideGenerated(type))
                .SelectMany(Shape.Fields)
                .Where(field => field is { IsStatic: true, IsLiteral: false } && IsState(field))
                .Select(Shape.NameOf),
            "A pure package remembers nothing: pass the value in, or make it a constant.");

    [Fact]
    public void Only_ids_and_keys_show_a_GUID() =>
        Offenders.AreExempt(
            RuleNames.NakedId,
            Package.Pure.SelectMany(package => package.PublicTypes)
                .Where(type => !string.Equals(type.Namespace, "Beauty.Domain.Identity", StringComparison.Ordinal))
                .SelectMany(type => Shape.Methods(type).Cast<MethodBase>()
                    .Concat(type.GetConstructors().Where(Shape.IsVisible)))
                .Where(ShowsGuid)
                .Select(Shape.NameOf),
            "Use the id's own type (style 17).");

    private static bool IsState(FieldInfo field) =>
        !field.IsInitOnly
        || field.IsDefined(typeof(ThreadStaticAttribute), inherit: false)
        || MutableContents.Contains(
            field.FieldType.IsGenericType ? field.FieldType.GetGenericTypeDefinition() : field.FieldType);

    private static bool IsInsideGenerated(Type type) =>
        Shape.IsGenerated(type) || (type.DeclaringType is { } outer && IsInsideGenerated(outer));

    private static bool ShowsGuid(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { } info ? info.ReturnType : typeof(void))
            .SelectMany(Shape.Parts)
            .Contains(typeof(Guid));
}
