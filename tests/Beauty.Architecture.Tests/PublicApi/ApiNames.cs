using System.Reflection;
using System.Runtime.CompilerServices;

namespace Beauty.Architecture.Tests.PublicApi;

/// <summary>Type names as C# writes them, with the question marks of nullable references.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Write(type, null);

    public static string Of(PropertyInfo property) =>
        Write(property.PropertyType, new NullabilityInfoContext().Create(property)) + TupleNames(property);

    public static string Of(FieldInfo field) => Write(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(EventInfo one) => Write(one.EventHandlerType!, new NullabilityInfoContext().Create(one));

    public static string Of(ParameterInfo parameter) =>
        Write(parameter.ParameterType, new NullabilityInfoContext().Create(parameter)) + TupleNames(parameter);

    public static string OfReturn(MethodInfo method) => Of(method.ReturnParameter);

    public static string Constraints(IEnumerable<Type> parameters) =>
        string.Concat(parameters.Select(parameter => (parameter.Name, Parts: ConstraintsOf(parameter).ToList()))
            .Where(pair => pair.Parts.Count > 0)
            .Select(pair => $" where {pair.Name} : {string.Join(", ", pair.Parts)}"));

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes & GenericParameterAttributes.SpecialConstraintMask;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            yield return "struct";
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }
        else if (IsNotNull(parameter))
        {
            yield return "notnull";
        }

        foreach (var type in parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
        {
            yield return Of(type);
        }

        if (!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }

    private static bool IsNotNull(Type parameter) =>
        parameter.GetGenericParameterConstraints().Length == 0
        && parameter.GetCustomAttributesData().Any(data =>
            string.Equals(data.AttributeType.Name, "NullableAttribute", StringComparison.Ordinal)
            && data.ConstructorArguments[0].Value is (byte)1);

    private static string TupleNames(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false)
            .Cast<TupleElementNamesAttribute>()
            .Select(names => $" /* {string.Join(", ", names.TransformNames)} */")
            .SingleOrDefault() ?? "";

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        // An open type parameter is nullable in every reading, so a mark on it would say nothing.
        var mark = !type.IsValueType && !type.IsGenericParameter
            && (nullability?.ReadState ?? nullability?.WriteState) == NullabilityState.Nullable ? "?" : "";
        return type switch
        {
            { IsArray: true } => Write(type.GetElementType()!, nullability?.ElementType) + "[]" + mark,
            { IsGenericParameter: true } => type.Name,
            _ when Nullable.GetUnderlyingType(type) is { } inner => Write(inner, null) + "?",
            _ when Keywords.TryGetValue(type, out var keyword) => keyword + mark,
            _ => Named(type, nullability) + mark,
        };
    }

    private static string Named(Type type, NullabilityInfo? nullability)
    {
        var arguments = type.GetGenericArguments();
        var inner = nullability?.GenericTypeArguments ?? [];
        var names = arguments.Select((argument, index) => Write(argument, index < inner.Length ? inner[index] : null));
        var definition = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;
        var name = string.Join('.', definition.Split('+').Select(part => part.Split('`')[0]));
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", names)}>";
    }
}
