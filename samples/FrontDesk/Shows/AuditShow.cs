using System.Globalization;
using Beauty.Application.Audits;

namespace FrontDesk.Shows;

/// <summary>Shows what an audit looked at, and each thing that is wrong.</summary>
internal static class AuditShow
{
    private const int Named = 20;

    private static readonly string[] NoRoots = ["claims", "journals", "ledgers", "messages", "pages", "rows"];

    /// <summary>One line that it is clean, or the findings.</summary>
    public static void Show(Screen screen, AuditReport report)
    {
        var words = screen.Words;
        var roots = report.Looked.Where(one => !NoRoots.Contains(one.Key, StringComparer.Ordinal))
            .Sum(one => one.Value);
        var (ledgers, journals) = (Looked("ledgers"), Looked("journals"));
        if (report.IsClean)
        {
            screen.Say(
                $"Audit: clean ({Count(roots)} roots, {ledgers} ledgers, {journals} journals,"
                + $" {Looked("rows")} rows, {Looked("claims")} claims).",
                $"对账：无误（{Count(roots)} 个聚合、{ledgers} 个账簿、{journals} 笔分录、"
                + $"{Looked("rows")} 行读模型、{Looked("claims")} 个占用）。");
            return;
        }

        var findings = Count(report.Findings.Length + report.LeftOut);
        screen.Say($"Audit: {findings} findings.", $"对账：发现 {findings} 处问题。");
        foreach (var finding in report.Findings.Take(Named))
        {
            screen.Line($"  {finding.ToText(words.Culture)}  [{finding.Code}, {finding.Rule}]");
        }

        string Looked(string what) => Count(report.Looked.GetValueOrDefault(what));
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
