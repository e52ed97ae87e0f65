using Beauty.Domain.Assessments;
using Beauty.Domain.Health;
using FrontDesk.Shows;

namespace FrontDesk.Briefings;

/// <summary>Grades and types of the skin in the reader's language.</summary>
internal static class CareWords
{
    public static string Of(SkinPicture picture, Words words)
    {
        var type = picture.SkinType switch
        {
            SkinType.Normal => words.Say("normal skin", "中性皮肤"),
            SkinType.Dry => words.Say("dry skin", "干性皮肤"),
            SkinType.Oily => words.Say("oily skin", "油性皮肤"),
            SkinType.Combination => words.Say("combination skin", "混合性皮肤"),
            _ => words.Say("type unknown", "肤质未知"),
        };
        return picture.Sensitivity is null or SkinSensitivity.None
            ? type
            : words.Say($"{type}, sensitive", $"{type}，敏感");
    }

    public static string Of(ConcernGrade grade, Words words) => grade switch
    {
        ConcernGrade.Absent => words.Say("gone", "无"),
        ConcernGrade.Mild => words.Say("mild", "轻度"),
        ConcernGrade.Moderate => words.Say("moderate", "中度"),
        _ => words.Say("severe", "重度"),
    };

    public static string Of(AllergySeverity severity, Words words) => severity switch
    {
        AllergySeverity.Mild => words.Say("mild", "轻度"),
        AllergySeverity.Moderate => words.Say("moderate", "中度"),
        AllergySeverity.Severe => words.Say("severe", "重度"),
        _ => words.Say("severity unknown", "程度未知"),
    };
}
