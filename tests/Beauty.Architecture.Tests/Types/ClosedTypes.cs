using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Text;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Architecture.Tests.Types;

public sealed class ClosedTypes
{
    private static readonly HashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(ISet<>),
        typeof(Queue<>), typeof(Stack<>), typeof(PriorityQueue<,>), typeof(Collection<>),
        typeof(ConcurrentDictionary<,>), typeof(ArrayList), typeof(Hashtable), typeof(StringBuilder),
    ];

    private static IEnumerable<Type> PublicTypes => Package.WithAssembly.SelectMany(package => package.PublicTypes);

    [Fact]
    public void Public_classes_are_sealed_abstract_or_static() =>
        Offenders.AreExempt(
            RuleNames.Closed,
            PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
                .Select(Shape.NameOf),
            "Seal the class, or make it abstract if heirs are its purpose (style 51).");

    [Fact]
    public void Public_structs_are_read_only() =>
        Offenders.None(
            PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !Shape.IsReadOnly(type))
                .Select(Shape.NameOf),
            "Make the struct read-only.");

    [Fact]
    public void Nothing_public_has_a_setter() =>
        Offenders.AreExempt(
            RuleNames.Setter,
            VisibleSetters().Where(pair => !Shape.IsInit(pair.Setter) && !IsOptions(pair.Property.DeclaringType!))
                .Select(pair => Shape.NameOf(pair.Property)),
            "State changes by a trade verb that checks it, never by a setter (style 12).");

    [Fact]
    public void Pure_values_cannot_be_initialised_member_by_member() =>
        Offenders.AreExempt(
            RuleNames.Init,
            VisibleSetters().Where(pair => Shape.IsInit(pair.Setter))
                .Select(pair => pair.Property.DeclaringType!)
                .Where(type => IsPure(type) && !IsForm(type) && !IsReport(type))
                .Select(Shape.NameOf),
            "'with' walks past a checked factory: make the properties get-only (style 15).");

    [Fact]
    public void Public_fields_never_change() =>
        Offenders.AreExempt(
            RuleNames.Field,
            PublicTypes.Where(type => !type.IsEnum).SelectMany(Shape.Fields)
                .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral
                    && !field.IsInitOnly)
                .Select(Shape.NameOf),
            "Make the field a property.");

    [Fact]
    public void No_collection_is_handed_out_that_a_caller_could_change() =>
        Offenders.AreExempt(
            RuleNames.MutableCollection,
            PublicTypes.SelectMany(HandedOut).Where(pair => Shape.Parts(pair.Type).Any(IsMutableCollection))
                .Select(pair => Shape.NameOf(pair.Member)),
            "Hand out a read-only view or an immutable copy (style 21).");

    private static IEnumerable<(PropertyInfo Property, MethodInfo Setter)> VisibleSetters() =>
        from type in PublicTypes
        from property in Shape.Properties(type)
        where property.SetMethod is { } setter && Shape.IsVisible(setter)
        select (property, property.SetMethod);

    /// <summary>The values of a type and of its public methods; operators and record members are the
    /// compiler's.</summary>
    private static IEnumerable<(MemberInfo Member, Type Type)> HandedOut(Type type) =>
        Shape.Properties(type).Select(property => ((MemberInfo)property, property.PropertyType))
            .Concat(Shape.Methods(type).Where(method => !method.IsSpecialName)
                .Select(method => ((MemberInfo)method, method.ReturnType)));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || MutableCollections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    /// <summary>Refusals and events tell what was found or done; a changed copy of one changes nothing.</summary>
    private static bool IsReport(Type type) =>
        typeof(Refusal).IsAssignableFrom(type) || typeof(IDomainEvent).IsAssignableFrom(type);

    /// <summary>
    /// Snapshots and their parts, and forms with what a factory needs: checked by whoever takes them.
    /// </summary>
    private static bool IsForm(Type type) =>
        type.IsAssignableTo(typeof(Snapshot))
        || type.Name.EndsWith("Snapshot", StringComparison.Ordinal)
        || type.Name.EndsWith("Registration", StringComparison.Ordinal)
        || type.Name.StartsWith("New", StringComparison.Ordinal);

    /// <summary>Options of the outer packages are filled by the host's configuration binder.</summary>
    private static bool IsOptions(Type type) =>
        type.Name.EndsWith("Options", StringComparison.Ordinal) && !IsPure(type);

    private static bool IsPure(Type type) => Package.PureNames.Contains(type.Assembly.GetName().Name!);
}
