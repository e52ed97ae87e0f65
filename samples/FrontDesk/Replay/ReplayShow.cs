using FrontDesk.Shows;

namespace FrontDesk.Replay;

/// <summary>Shows what a replay took, what it refused and why, and the rows that cannot be used.</summary>
internal static class ReplayShow
{
    private const int ListedRefusals = 40;
    private const int ListedRows = 40;

    public static void Show(Screen screen, ReplayTally tally)
    {
        var words = screen.Words;
        screen.Heading("What was taken", "已预约");
        screen.Say(
            $"{words.Count(tally.TakenRows)} bookings in {words.Count(tally.TakenVisits)} visits stand in the book;"
            + $" {words.Count(tally.New)} new appointments in this run.",
            $"{words.Count(tally.TakenRows)} 条预约（{words.Count(tally.TakenVisits)} 次到店）已在簿中；"
            + $"本次新增 {words.Count(tally.New)} 条。");

        if (tally.Unnamed > 0)
        {
            screen.Say(
                $"{words.Count(tally.Unnamed)} visits name no client and are kept for guests.",
                $"{words.Count(tally.Unnamed)} 次到店未写顾客，按散客预约。");
        }

        screen.Heading("What was refused, and who was in the way", "被拒绝的预约及其原因");
        var byReason = tally.Refused.GroupBy(one => one.Code, StringComparer.Ordinal);
        foreach (var group in byReason.OrderByDescending(one => one.Count()))
        {
            screen.Line($"{words.Count(group.Sum(one => one.Visit.Parts.Count))} × {group.Key}");
            foreach (var refusal in group.Take(ListedRefusals))
            {
                var lines = string.Join(", ", refusal.Visit.Parts.Select(part => part.Line));
                screen.Line($"  {refusal.Visit.First.File}({lines}): {refusal.Sentence}");
            }

            More(screen, group.Count() - ListedRefusals);
        }

        None(screen, tally.Refused.Count);
        screen.Heading("Rows that cannot be used", "无法使用的行");
        foreach (var row in tally.BadRows.Take(ListedRows))
        {
            screen.Line($"  {row}");
        }

        More(screen, tally.BadRows.Count - ListedRows);
        None(screen, tally.BadRows.Count);
    }

    private static void More(Screen screen, int more)
    {
        if (more > 0)
        {
            screen.Say($"  … and {more} more", $"  … 另有 {more} 条");
        }
    }

    private static void None(Screen screen, int count)
    {
        if (count == 0)
        {
            screen.Say("  none", "  无");
        }
    }
}
