using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Beauty.Architecture.Tests.Sources;

/// <summary>What a package says or stores is the same on every machine: a culture is named or asked for.</summary>
/// <remarks>Looks at the compiled code: an interpolated text calls no <c>ToString</c> that could be banned.</remarks>
public sealed class Cultures
{
    /// <summary>Their text without a culture is that of the machine.</summary>
    private static readonly HashSet<Type> Dependent =
    [
        typeof(LocalDate), typeof(LocalTime), typeof(LocalDateTime), typeof(AnnualDate), typeof(YearMonth),
        typeof(Duration), typeof(ZonedDateTime), typeof(OffsetDateTime), typeof(OffsetDate), typeof(OffsetTime),
        typeof(decimal), typeof(double), typeof(float), typeof(DateTime), typeof(DateTimeOffset),
    ];

    [Fact]
    public void No_package_writes_dates_durations_or_decimals_in_the_culture_of_the_machine() => Offenders.None(
        from package in Package.WithAssembly
        from type in package.Assembly.GetTypes()
        from method in MethodsOf(type)
        where WritesInTheCultureOfTheMachine(method)
        select $"{type.FullName}.{method.Name}",
        "Name the invariant culture, or write by a pattern such as LocalDatePattern.Iso.");

    [Theory]
    [InlineData(nameof(Interpolated), true)]
    [InlineData(nameof(InterpolatedWithAForm), true)]
    [InlineData(nameof(Nullable), true)]
    [InlineData(nameof(Printed), true)]
    [InlineData(nameof(Joined), true)]
    [InlineData(nameof(WithACulture), false)]
    [InlineData(nameof(ByAPattern), false)]
    [InlineData(nameof(Harmless), false)]
    public void A_text_in_the_culture_of_the_machine_is_told_from_others(string method, bool isWrong) => Assert.Equal(
        isWrong,
        WritesInTheCultureOfTheMachine(
            typeof(Cultures).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!));

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
            | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type.GetMethods(own).Cast<MethodBase>().Concat(type.GetConstructors(own))
            .Where(method => !IsPrintedByTheCompiler(method));
    }

    // A record's own text is for people who debug; what others read is written by hand.
    private static bool IsPrintedByTheCompiler(MethodBase method) =>
        string.Equals(method.Name, "PrintMembers", StringComparison.Ordinal)
        && method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool WritesInTheCultureOfTheMachine(MethodBase method)
    {
        var (isOfTheMachine, constrained) = (false, (Type?)null);
        foreach (var (_, member) in Instruction.Of(method))
        {
            if (member is ConstructorInfo made && IsHandler(made.DeclaringType!))
            {
                isOfTheMachine = !TakesCulture(made);
            }
            else if (member is MethodInfo called
                && ((isOfTheMachine && IsHandler(called.DeclaringType!) && IsOfDependent(called))
                    || IsPrint(called, constrained)))
            {
                return true;
            }

            constrained = member as Type;
        }

        return false;
    }

    private static bool IsPrint(MethodInfo called, Type? constrained) => called.Name switch
    {
        nameof(ToString) => IsDependent(constrained ?? called.DeclaringType!) && !TakesCulture(called),
        nameof(string.Join) => called.DeclaringType == typeof(string) && IsOfDependent(called),
        _ => false,
    };

    private static bool TakesCulture(MethodBase method) =>
        method.GetParameters().Any(taken => taken.ParameterType == typeof(IFormatProvider));

    private static bool IsHandler(Type type) =>
        type.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);

    private static bool IsOfDependent(MethodInfo called) => called.GetGenericArguments().Any(IsDependent);

    private static bool IsDependent(Type type) => Dependent.Contains(System.Nullable.GetUnderlyingType(type) ?? type);

    private static string Interpolated(LocalDate day) => $"on {day} at the latest";

    private static string InterpolatedWithAForm(decimal amount) => $"{amount:0.00} of it";

    private static string Nullable(LocalDate? day) => $"on {day}";

#pragma warning disable MA0011 // The very mistake that is looked for.
    private static string Printed(Duration time) => time.ToString();
#pragma warning restore MA0011

    private static string Joined(IEnumerable<LocalDate> days) => string.Join(", ", days);

    private static string WithACulture(LocalDate day, decimal amount) => string.Create(
        CultureInfo.InvariantCulture, $"{day:R} {amount} ") + amount.ToString(CultureInfo.InvariantCulture);

    private static string ByAPattern(LocalDate day) => $"{NodaTime.Text.LocalDatePattern.Iso.Format(day)} {day.Year}";

    private static string Harmless(Instant now, int count, string name) => $"{now} {count} {name}" + now;
}
