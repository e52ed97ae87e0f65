using System.Reflection;
using System.Runtime.CompilerServices;
using Beauty.Architecture.Tests.Types;

namespace Beauty.Architecture.Tests.PublicApi;

/// <summary>The visible members of a type as text: constructors, constants, properties, events, methods.</summary>
/// <remarks>What the compiler adds to a record follows from its being one and is left out.</remarks>
internal static class ApiMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+", ["op_Subtraction"] = "-", ["op_Multiply"] = "*", ["op_Division"] = "/",
        ["op_Modulus"] = "%", ["op_UnaryNegation"] = "-", ["op_UnaryPlus"] = "+", ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<", ["op_LessThanOrEqual"] = "<=", ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&", ["op_BitwiseOr"] = "|", ["op_ExclusiveOr"] = "^", ["op_True"] = "true",
        ["op_False"] = "false",
    };

    public static IEnumerable<string> Of(Type type) =>
    [
        .. type.GetConstructors(Declared).Where(Written).Select(Constructor).Order(StringComparer.Ordinal),
        .. type.GetFields(Declared).Where(Visible).Select(Field).Order(StringComparer.Ordinal),
        .. Shape.Properties(type).Where(property => property.Name is not "EqualityContract").Select(Property)
            .Order(StringComparer.Ordinal),
        .. type.GetEvents(Declared).Where(one => Shape.IsVisible(one.AddMethod!)).Select(Event)
            .Order(StringComparer.Ordinal),
        .. type.GetMethods(Declared).Where(Written).Where(method => !IsAccessor(method)).Select(Method)
            .Order(StringComparer.Ordinal),
    ];

    public static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return (isExtension ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) => "params ",
            _ => "",
        };
        return $"{ApiText.Attributes(parameter)}{passing}{ApiNames.Of(parameter)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue)
        {
            return "";
        }

        // The default of a structure is stored as null.
        var isDefault = parameter.RawDefaultValue is null
            && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null;
        return " = " + (isDefault ? "default" : ApiText.Literal(parameter.DefaultValue));
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{ApiText.Attributes(constructor)}{Access(constructor)} "
        + $"{Simple(constructor.DeclaringType!)}({Parameters(constructor)})";

    private static string Field(FieldInfo field) =>
        $"{(field.IsPublic ? "public" : "protected")} "
        + (field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""))
        + $"{ApiNames.Of(field)} {field.Name}"
        + (field.IsLiteral ? $" = {ApiText.Literal(field.GetRawConstantValue())}" : "");

    private static string Property(PropertyInfo property)
    {
        var access = property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsPublic) ? "public" : "protected";
        var first = property.GetAccessors(nonPublic: true)[0];
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{ApiText.Attributes(property)}{access} {required}{Modifiers(first)}{ApiNames.Of(property)} {name} {{ "
            + Accessor(property.GetMethod, "get", access)
            + Accessor(property.SetMethod, property.SetMethod is { } set && Shape.IsInit(set) ? "init" : "set", access)
            + "}";
    }

    private static string Accessor(MethodInfo? accessor, string word, string access) =>
        accessor is null || !Shape.IsVisible(accessor) ? ""
        : string.Equals(Access(accessor), access, StringComparison.Ordinal) ? word + "; "
        : $"{Access(accessor)} {word}; ";

    private static string Event(EventInfo one) =>
        $"{Access(one.AddMethod!)} {Modifiers(one.AddMethod!)}event {ApiNames.Of(one)} {one.Name}";

    private static string Method(MethodInfo method)
    {
        var start = $"{ApiText.Attributes(method)}{Access(method)} {Modifiers(method)}";
        var parameters = Parameters(method);
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            var word = method.Name is "op_Implicit" ? "implicit" : "explicit";
            return $"{start}{word} operator {ApiNames.OfReturn(method)}({parameters})";
        }

        var name = Operators.TryGetValue(method.Name, out var sign) ? $"operator {sign}" : method.Name;
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>"
            : "";
        return $"{start}{ApiNames.OfReturn(method)} {name}{generic}({parameters})"
            + ApiNames.Constraints(method.GetGenericArguments());
    }

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? (method.IsAbstract ? "static abstract " : "static ")
        : method.DeclaringType!.IsInterface ? ""
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? (method.IsFinal ? "sealed override " : "override ")
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Simple(Type type) => type.Name.Split('`')[0];

    private static bool Written(MethodBase method) => Shape.IsVisible(method) && ApiText.IsWritten(method);

    private static bool Visible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
