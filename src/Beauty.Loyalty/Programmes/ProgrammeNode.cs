using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Amounts;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Programmes;

/// <summary>One object of a programme's JSON, which knows its path and which of its members were asked for.</summary>
internal sealed class ProgrammeNode
{
    private const string Absent = "null";
    private const int MostShown = 60;

    private readonly JsonElement _element;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal ProgrammeNode(JsonElement element, string path)
    {
        (_element, Path) = (element, path);
        if (element.ValueKind is not JsonValueKind.Object)
        {
            throw new ProgrammeFaultException(path, Shown(element), "{ }");
        }
    }

    internal string Path { get; }

    internal ProgrammeFaultException Fault(string name, string limit) =>
        new($"{Path}.{name}", Find(name) is { } found ? Shown(found) : Absent, limit);

    internal bool HasValue(string name) => Find(name) is not null;

    /// <summary>Refuses a member that nobody asked for: a misspelt setting must not pass for an absent one.</summary>
    internal void ThrowIfMore()
    {
        foreach (var member in _element.EnumerateObject().Where(member => !_asked.Contains(member.Name)))
        {
            throw new ProgrammeFaultException(
                $"{Path}.{member.Name}",
                Shown(member.Value),
                string.Join(" | ", _asked.Order(StringComparer.Ordinal)));
        }
    }

    internal ProgrammeNode? FindObject(string name) =>
        Find(name) is { } element ? new(element, $"{Path}.{name}") : null;

    internal IReadOnlyList<ProgrammeNode> Objects(string name) =>
        [.. Items(name).Select((item, i) => new ProgrammeNode(item, $"{Path}.{name}[{i}]"))];

    internal string Text(string name) => FindText(name) ?? throw Fault(name, "\"…\"");

    internal string? FindText(string name) => Find(name) is not { } element
        ? null
        : element.ValueKind is JsonValueKind.String && element.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw Fault(name, "\"…\"");

    internal long Number(string name, long least, long most) =>
        FindNumber(name, least, most) ?? throw Fault(name, Range(least, most));

    internal long? FindNumber(string name, long least, long most) => Find(name) is not { } element
        ? null
        : element.ValueKind is JsonValueKind.Number && element.TryGetInt64(out var number)
            && number >= least && number <= most
            ? number
            : throw Fault(name, Range(least, most));

    internal decimal Fraction(string name, decimal above, decimal most) =>
        Find(name) is { ValueKind: JsonValueKind.Number } element && element.TryGetDecimal(out var number)
            && number > above && number <= most
            ? number
            : throw Fault(name, string.Create(CultureInfo.InvariantCulture, $"> {above}, <= {most}"));

    internal bool Flag(string name) => Find(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Fault(name, "true | false"),
    };

    /// <summary>An amount above zero, or at least zero, as a text in the programme's currency.</summary>
    internal Money Amount(string name, Currency currency, bool isZeroAllowed = false) =>
        FindAmount(name, currency, isZeroAllowed) ?? throw Fault(name, AmountLimit(currency, isZeroAllowed));

    internal Money? FindAmount(string name, Currency currency, bool isZeroAllowed = false)
    {
        if (FindText(name) is not { } text)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw Fault(name, AmountLimit(currency, isZeroAllowed));
        }

        try
        {
            var money = Money.Of(number, currency);
            return money.IsPositive || (isZeroAllowed && money.IsZero)
                ? money
                : throw Fault(name, AmountLimit(currency, isZeroAllowed));
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw Fault(name, AmountLimit(currency, isZeroAllowed));
        }
    }

    internal LocalDate? FindDate(string name) => FindText(name) is not { } text
        ? null
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            ? date
            : throw Fault(name, "yyyy-MM-dd");

    /// <summary>One of some words; the first stands for an absent one unless it is needed.</summary>
    internal T Choice<T>(string name, IReadOnlyList<(string Word, T Value)> choices, bool isNeeded = false)
    {
        var text = FindText(name);
        if (text is null && !isNeeded)
        {
            return choices[0].Value;
        }

        return Chosen(text, choices) is { } chosen ? chosen.Value : throw Fault(name, Words(choices));
    }

    /// <summary>Several of some words; null where the member is absent.</summary>
    internal IReadOnlyList<T>? FindChoices<T>(string name, IReadOnlyList<(string Word, T Value)> choices)
    {
        if (Find(name) is null)
        {
            return null;
        }

        return
        [
            .. Items(name).Select((item, i) =>
                Chosen(item.ValueKind is JsonValueKind.String ? item.GetString() : null, choices)
                ?? throw new ProgrammeFaultException($"{Path}.{name}[{i}]", Shown(item), Words(choices)))
            .Select(chosen => chosen.Value),
        ];
    }

    private static string Range(long least, long most) => most == long.MaxValue ? $">= {least}" : $"{least}..{most}";

    private static string AmountLimit(Currency currency, bool isZeroAllowed) =>
        $"\"{(isZeroAllowed ? ">=" : ">")} {Money.Zero(currency)}\"";

    private static string Words<T>(IReadOnlyList<(string Word, T Value)> choices) =>
        string.Join(" | ", choices.Select(choice => choice.Word));

    private static (string Word, T Value)? Chosen<T>(string? text, IReadOnlyList<(string Word, T Value)> choices)
    {
        foreach (var choice in choices.Where(choice => string.Equals(choice.Word, text, StringComparison.Ordinal)))
        {
            return choice;
        }

        return null;
    }

    private static string Shown(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= MostShown ? text : $"{text[..MostShown]}…";
    }

    private List<JsonElement> Items(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } element => [.. element.EnumerateArray()],
        _ => throw Fault(name, "[ ]"),
    };

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _element.TryGetProperty(name, out var found) && found.ValueKind is not JsonValueKind.Null ? found : null;
    }
}
