using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Beauty.Domain.Refusals;

namespace Beauty.Architecture.Tests.Documents;

public sealed class RefusalReference
{
    private const string Document = "docs/reference/refusals.md";

    private static readonly MethodInfo Template =
        typeof(Refusal).GetMethod("Template", BindingFlags.Instance | BindingFlags.NonPublic)!;

    [Fact]
    public void Every_refusal_is_documented_as_the_code_has_it() => Approval.Holds(Document, Written());

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Offenders.None(
            All().GroupBy(refusal => refusal.Code, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
            "A code names one refusal for ever.");

    private static string Written()
    {
        var text = new StringBuilder(
            """
            # Refusals

            Every business "no" with its stable code and its sentence in both languages; `{…}` stands for a fact. Where
            an operation can refuse for several reasons, its documentation lists the codes in the order in which they
            win. This page is written by a test.

            | Code | English | 中文 | Waiting can help |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var refusal in All())
        {
            string[] cells =
            [
                $"`{refusal.Code}`", Sentence(refusal, CultureInfo.InvariantCulture),
                Sentence(refusal, CultureInfo.GetCultureInfo("zh-Hans")), Waiting(refusal),
            ];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<Refusal> All() => Package.WithAssembly
        .SelectMany(package => package.Assembly.GetTypes())
        .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Refusal)))
        .Select(Empty)
        .OrderBy(refusal => refusal.Code, StringComparer.Ordinal);

    private static string Sentence(Refusal refusal, CultureInfo culture) =>
        ((string)Template.Invoke(refusal, [culture])!).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A refusal may say so from its facts, which an empty one does not have.</summary>
    private static string Waiting(Refusal refusal) =>
        refusal.GetType().GetProperty(nameof(Refusal.WaitingCanHelp))!.DeclaringType == typeof(Refusal) ? "no"
        : HasConstantAnswer(refusal) ? (refusal.WaitingCanHelp ? "yes" : "no")
        : "it depends";

    /// <summary>Whether the getter reads nothing: then it is two instructions long, load a constant and
    /// return.</summary>
    private static bool HasConstantAnswer(Refusal refusal) =>
        refusal.GetType().GetProperty(nameof(Refusal.WaitingCanHelp))!.GetMethod!.GetMethodBody()!
            .GetILAsByteArray()!.Count(code => code != 0) == 2;

    /// <summary>An instance without values: codes and sentences do not depend on them.</summary>
    private static Refusal Empty(Type type)
    {
        var refusal = (Refusal)RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(string)))
        {
            field.SetValue(refusal, "");
        }

        return refusal;
    }
}
