using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Beauty.Architecture.Tests.Types;

namespace Beauty.Architecture.Tests.PublicApi;

/// <summary>The public surface of types as text: stable in order, near to C#.</summary>
internal static class ApiText
{
    private static readonly HashSet<string> NotableAttributes = new(StringComparer.Ordinal)
    {
        "FlagsAttribute", "ObsoleteAttribute", "JsonConverterAttribute", "JsonPropertyNameAttribute",
        "JsonIgnoreAttribute", "JsonConstructorAttribute", "ExperimentalAttribute", "NotNullWhenAttribute",
        "MaybeNullWhenAttribute", "RequiresDynamicCodeAttribute", "RequiresUnreferencedCodeAttribute",
    };

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Attributes(type)).Append(Header(type)).Append('\n');
            foreach (var member in Members(type))
            {
                text.Append("  ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Attributes that change what a caller may do or what JSON looks like, in front of what they
    /// mark.</summary>
    public static string Attributes(ICustomAttributeProvider member)
    {
        var attributes = member switch
        {
            MemberInfo info => info.GetCustomAttributesData(),
            ParameterInfo parameter => parameter.GetCustomAttributesData(),
            _ => [],
        };
        return string.Concat(attributes
            .Where(data => NotableAttributes.Contains(data.AttributeType.Name) && !IsOfCompiler(data))
            .Select(data => $"[{data.AttributeType.Name[..^"Attribute".Length]}{Arguments(data)}] ")
            .Order(StringComparer.Ordinal));
    }

    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool flag => flag ? "true" : "false",
        Type type => $"typeof({ApiNames.Of(type)})",
        Enum name => $"{ApiNames.Of(name.GetType())}.{name}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Arguments(CustomAttributeData data) => data.ConstructorArguments.Count == 0
        ? ""
        : $"({string.Join(", ", data.ConstructorArguments.Select(argument => Literal(argument.Value)))})";

    /// <summary>The compiler marks constructors of types with required members for the sake of old compilers.</summary>
    private static bool IsOfCompiler(CustomAttributeData data) =>
        data.AttributeType == typeof(ObsoleteAttribute)
        && data.ConstructorArguments is [{ Value: string text }, ..]
        && text.Contains("required members", StringComparison.Ordinal);

    private static string Header(Type type)
    {
        if (IsDelegate(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {ApiNames.OfReturn(invoke)} {ApiNames.Of(type)}({ApiMembers.Parameters(invoke)})"
                + ApiNames.Constraints(type.GetGenericArguments());
        }

        var bases = Bases(type).Select(ApiNames.Of).ToList();
        return $"public {Modifiers(type)}{Kind(type)} {ApiNames.Of(type)}"
            + (bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")
            + ApiNames.Constraints(type.GetGenericArguments());
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : (Shape.IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : "class");

    private static string Modifiers(Type type) => type switch
    {
        { IsEnum: true } or { IsInterface: true } => "",
        { IsValueType: true } => (Shape.IsReadOnly(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : ""),
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [Enum.GetUnderlyingType(type)];
        }

        var inherited = type.GetInterfaces().SelectMany(one => one.GetInterfaces())
            .Concat(type.BaseType?.GetInterfaces() ?? []);
        var interfaces = type.GetInterfaces().Except(inherited)
            .Where(one => one.IsVisible && !IsOfRecord(type, one))
            .OrderBy(ApiNames.Of, StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? interfaces.Prepend(parent)
            : interfaces;
    }

    private static bool IsOfRecord(Type type, Type one) =>
        Shape.IsRecord(type) && one == typeof(IEquatable<>).MakeGenericType(type);

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToDecimal(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
                .Select(field => $"{Attributes(field)}{field.Name} = {Literal(field.GetRawConstantValue())}");
        }

        return IsDelegate(type) ? [] : ApiMembers.Of(type);
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    internal static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
