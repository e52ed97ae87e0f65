using System.Globalization;
using Beauty.Application.Files;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using FrontDesk.Commands;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Briefings;

/// <summary>Prints a briefing: a label, then what there is to say; sections that are withheld are not there.</summary>
internal sealed class BriefingShow
{
    private const int LabelCells = 16;

    private readonly Screen _screen;
    private readonly InventedSalon _salon;

    public BriefingShow(Screen screen, InventedSalon salon) => (_screen, _salon) = (screen, salon);

    private Words Words => _screen.Words;

    public void Show(Briefing briefing)
    {
        var role = RoleNames.Of(briefing.Role, Words);
        _screen.Heading($"Client file 顾客资料 · for {role}", $"顾客资料 · {role}");
        var file = briefing.File;
        Tell("Client", "顾客", file.Identity is { } who ? [Name(who)] : []);
        Tell("Contact", "联系方式", file.Contact is { } contact ? [.. contact.Phones.Select(one => one.Reveal())] : []);
        Tell("Next visit", "下次到店", Next(file));
        Tell("Taboos", "禁忌", Taboos(file.Health));
        Tell("Wishes", "偏好", Wishes(briefing.Wishes));
        Tell("Skin", "皮肤", Skin(file.Skin));
        Tell("Services done", "护理记录", Services(file.Services));
        Tell("Last advice", "上次建议", Advice(file.Services));
        Tell("Courses", "疗程余次", Courses(briefing));
        Tell("Points and tier", "积分与等级", Member(file.Member));
        Tell("Why", "说明", Why(briefing));
        Tell("Tags", "标签", Tags(file.Tags));
        Tell("To ask", "待补充", file.ToAsk.Select(Gap));
    }

    private void Tell(string english, string chinese, IEnumerable<string> lines)
    {
        var label = Words.Say(english, chinese);
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            _screen.Line($"  {CellText.Fit(label, LabelCells)}{line}");
            label = "";
        }
    }

    private static string Name(IdentityView who) => who.PreferredName is { } preferred
        ? $"{who.Name.Reveal()} ({preferred.Reveal()})"
        : who.Name.Reveal();

    private IEnumerable<string> Next(ClientFile file)
    {
        if (file.Upcoming is { } visit)
        {
            var services = string.Join(" + ", visit.Services.Select(_salon.Names.Of));
            yield return $"{At(visit.Start)}  {services}";
        }
    }

    private IEnumerable<string> Taboos(HealthView? view)
    {
        if (view?.Profile?.Reveal() is { } health)
        {
            var allergies = health.Allergies.Where(one => one.IsInForce)
                .Select(one => $"{Words.Say("allergy", "过敏")}: {one.Note.Ingredient}"
                    + $" ({CareWords.Of(one.Note.Severity, Words)})");
            var conditions = health.Conditions.Where(one => one.EndedAt is null)
                .Select(one => $"{one.Note.Condition} {Words.Say("since", "自")} {Iso(one.Note.From)}");
            string[] facts = [.. allergies, .. conditions];
            return facts.Length > 0 ? facts : [Words.Say("none known", "暂无")];
        }

        return view?.HasFacts switch
        {
            true => [Words.Say("there are some: the therapist may see which", "有禁忌，详情仅美容师可见")],
            false => [Words.Say("none known", "暂无")],
            null => [],
        };
    }

    private IEnumerable<string> Wishes(ClientPreferences? wishes) => wishes is null ? []
        :
        [
            string.Join(", ", new[]
            {
                wishes.Pressure switch
                {
                    TouchPressure.Light => Words.Say("light pressure", "力度轻"),
                    TouchPressure.Medium => Words.Say("medium pressure", "力度中"),
                    TouchPressure.Firm => Words.Say("firm pressure", "力度重"),
                    _ => "",
                },
                wishes.Music ?? "",
            }.Where(text => text.Length > 0)),
        ];

    private IEnumerable<string> Skin(SkinView? skin)
    {
        if (skin?.LastObservedAt is not { } last)
        {
            yield break;
        }

        var picture = skin.Picture?.Reveal();
        var type = picture is null ? "" : $": {CareWords.Of(picture, Words)}";
        yield return $"{Words.Say("seen", "检测于")} {At(last)}{type}";
        if (picture is not null)
        {
            yield return string.Join("; ", picture.Trends.Select(Trend));
        }
    }

    private string Trend(ConcernTrend trend) =>
        $"{trend.Concern.Label}: {CareWords.Of(trend.Grade, Words)}"
        + $" {Words.Say(English(trend.Direction), Chinese(trend.Direction))}";

    private static string English(TrendDirection direction) => direction switch
    {
        TrendDirection.Better => "↓ better",
        TrendDirection.Worse => "↑ worse",
        TrendDirection.Same => "→ unchanged",
        _ => "(first look)",
    };

    private static string Chinese(TrendDirection direction) => direction switch
    {
        TrendDirection.Better => "↓ 好转",
        TrendDirection.Worse => "↑ 加重",
        TrendDirection.Same => "→ 不变",
        _ => "（首次）",
    };

    private IEnumerable<string> Services(ServiceHistoryView? services) => services?.LastPerformedAt is { } last
        ? [Words.Say($"{services.Count}, the last on {At(last)}", $"{services.Count} 次，最近 {At(last)}")]
        : [];

    private IEnumerable<string> Advice(ServiceHistoryView? services) => services?.Advice?.Reveal() is { } advice
        ? [advice.NextVisit is { } next ? $"{advice.Text} → {Iso(next)}" : advice.Text]
        : [];

    private IEnumerable<string> Courses(Briefing briefing) => (briefing.File.Courses ?? []).Select(line =>
    {
        var (left, held) = (line.Remaining.Reveal(), line.Held.Reveal());
        var until = line.EndsAt is { } end
            ? Words.Say($", until {Iso(LastDay(end))}", $"，有效期至 {Iso(LastDay(end))}")
            : "";
        var worth = line.Worth is { } money ? Words.Say($", worth {money.Reveal()}", $"，价值 {money.Reveal()}") : "";
        return Words.Say(
            $"{briefing.CourseNames[line.Package]}: {left} free, {held} held{until}{worth}",
            $"{briefing.CourseNames[line.Package]}：可用 {left} 次，预占 {held} 次{until}{worth}");
    });

    private IEnumerable<string> Member(MemberView? member)
    {
        if (member is null)
        {
            yield break;
        }

        var points = member.Points.Reveal().ToString("N0", CultureInfo.InvariantCulture);
        var missing = member.MissingToNext is { } more
            ? Words.Say($", {more.Reveal()} to the next", $"，距下一级还差 {more.Reveal()}")
            : "";
        yield return Words.Say(
            $"{points} points, {member.Tier?.Reveal()}{missing}", $"{points} 分，{member.Tier?.Reveal()}{missing}");
    }

    /// <summary>One award and the last move of the tier, in the library's own sentences.</summary>
    private IEnumerable<string> Why(Briefing briefing)
    {
        if (briefing.LastAward is { } award)
        {
            yield return award.ToText(Words.Culture);
            foreach (var rule in award.Explain(Words.Culture))
            {
                yield return $"  {rule}";
            }
        }

        if (briefing.Member?.Member.TierMoves is [.., var move])
        {
            yield return move.ToText(Words.Culture);
        }
    }

    private static IEnumerable<string> Tags(TagsView? tags) => tags?.Tags?.Reveal() is { } all
        ? [string.Join(", ", all.Select(one => one.Tag.Label))]
        : [];

    private string Gap(FileGap gap) => gap switch
    {
        FileGap.PhoneMissing => Words.Say("a phone number", "电话号码"),
        FileGap.BirthdayMissing => Words.Say("the birthday", "生日"),
        FileGap.AssessmentMissing => Words.Say("a skin assessment: there is none yet", "尚未做皮肤检测"),
        _ => Words.Say("a new skin assessment: the last one is old", "皮肤检测已过期，请重做"),
    };

    private string At(Instant instant) =>
        instant.InZone(_salon.Plan.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private LocalDate LastDay(Instant end) => (end - Duration.Epsilon).InZone(_salon.Plan.Zone).Date;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
