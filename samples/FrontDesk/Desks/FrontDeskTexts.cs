using System.Globalization;
using Beauty.Domain.Refusals;

namespace FrontDesk.Desks;

/// <summary>The front desk's own sentences where it may say more than the library: whose visit is in the way.</summary>
internal sealed class FrontDeskTexts : IRefusalTexts
{
    private static readonly Dictionary<string, (string English, string Chinese)> Texts = new(StringComparer.Ordinal)
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
        // The causes follow as sentences of their own.
        ["scheduling.nobody-free"] = (
            "Nobody is free from {needed-start} to {needed-end}:",
            "{needed-start} 至 {needed-end} 没有人有空："),
        ["scheduling.all-resources-taken"] = (
            "No {kind} is free from {needed-start} to {needed-end}:",
            "{needed-start} 至 {needed-end} 没有空闲的 {kind}："),
    };

    public string? Find(string code, CultureInfo culture) =>
        Texts.TryGetValue(code, out var text)
            ? string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal) ? text.Chinese : text.English
            : null;
}
