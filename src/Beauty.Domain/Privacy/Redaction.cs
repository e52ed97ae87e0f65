namespace Beauty.Domain.Privacy;

/// <summary>What stands in place of a classified value.</summary>
internal static class Redaction
{
    public static string Of(DataClass dataClass) => $"[{dataClass}]";
}
