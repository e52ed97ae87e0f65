using System.Globalization;
using Beauty.Domain.Refusals;

namespace FrontDesk.Desks;

/// <summary>The front desk's own words for refusals: names for ids, and whose visit is in the way.</summary>
/// <remarks>
/// The library's sentences do not say who: not every reader of a refusal may know. The receptionist may.
/// </remarks>
internal sealed class FrontDeskTexts : IRefusalTexts
{
    private static readonly Dictionary<string, (string English, string Chinese)> Sentences = new(StringComparer.Ordinal)
    {
        ["scheduling.staff-busy"] = (
            "{staff} is busy from {taken-start} to {taken-end}: {by}.",
            "{staff} 在 {taken-start} 至 {taken-end} 已有安排：{by}。"),
        ["scheduling.resource-taken"] = (
            "{resource} is taken from {taken-start} to {taken-end}: {by}.",
            "{resource} 在 {taken-start} 至 {taken-end} 被占用：{by}。"),
        ["scheduling.client-busy"] = (
            "The client has another appointment from {taken-start} to {taken-end}: {by}.",
            "顾客在 {taken-start} 至 {taken-end} 另有预约：{by}。"),
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public bool Knows(string id) => _names.ContainsKey(id);

    public void Learn(string id, string name) => _names[id] = name;

    public string? Find(string code, CultureInfo culture) =>
        Sentences.TryGetValue(code, out var text)
            ? string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal)
                ? text.Chinese
                : text.English
            : null;

    public string? FindName(string id, CultureInfo culture) => _names.GetValueOrDefault(id);
}
