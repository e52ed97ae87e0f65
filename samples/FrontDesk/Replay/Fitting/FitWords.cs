using System.Globalization;
using FrontDesk.Shows;

namespace FrontDesk.Replay.Fitting;

/// <summary>The sentences of a fit, for the screen and for the comments of the file; no client and no person.</summary>
internal sealed class FitWords
{
    private readonly Words _words;
    private readonly ExportFit _fit;

    public FitWords(Words words, ExportFit fit) => (_words, _fit) = (words, fit);

    /// <summary>How the lengths were found, one sentence a line.</summary>
    public IReadOnlyList<string> Method() =>
    [
        _words.Say(
            "A gap is the time from a booking's start to the same person's next on that day, for whichever client.",
            "间隔：同一员工当天相邻两个预约开始时间之差，不论顾客是否相同。"),
        _words.Say(
            $"Gaps of 0 or of more than {BookingGap.LongestTelling} minutes say nothing about a length.",
            $"间隔为 0 或超过 {BookingGap.LongestTelling} 分钟的不计。"),
        _words.Say(
            $"A length is the gap that at most {Share} of a service's gaps are shorter than, rounded down to the grid.",
            $"时长：该项目的间隔中至多 {Share} 比它短，并向下取整到时间格。"),
        _words.Say(
            "A client's time ends where the same client's next service begins; its low end is found in the same way.",
            "顾客时间：到同一顾客下一个项目开始为止，取法相同。"),
        _words.Say(
            "A colour is split if the person took another client in before that: work until then, processing after.",
            "染发：若员工在此之前已接待另一位顾客，则此前为操作，此后为留置。"),
        _words.Say(
            "A service without gaps takes those of its category, or an hour. All but MISC takes a chair.",
            "没有间隔的项目取同类项目的间隔，再没有则取一小时。除 MISC 外都占用座位。"),
        _words.Say(
            "sure: the 95 % interval of the length has both ends and spans at most one step of the grid.",
            "可靠：时长的 95 % 区间两端都有界，且不超过一个时间格。"),
        _words.Say(
            $"fair: at least {FewestGaps} gaps, and the upper end at most two steps away. guess: anything less.",
            $"尚可：至少 {FewestGaps} 个间隔，且上端不超过两个时间格。猜测：不足以上条件。"),
    ];

    /// <summary>What a replay of the same export would take.</summary>
    public string Forecast()
    {
        var forecast = _fit.Forecast;
        var (fitting, all) = (Count(forecast.Fitting), Count(forecast.Bookings));
        var share = ((decimal)forecast.Fitting / forecast.Bookings).ToString("0.0 %", CultureInfo.InvariantCulture);
        return _words.Say(
            $"{fitting} of {all} bookings fit ({share}); the person is busy in {Count(forecast.PersonBusy)},"
            + $" the client in {Count(forecast.ClientBusy)}, {Count(forecast.OffGrid)} start off the grid.",
            $"{all} 条预约中 {fitting} 条可行（{share}）；员工占用 {Count(forecast.PersonBusy)} 条，"
            + $"顾客占用 {Count(forecast.ClientBusy)} 条，不在时间格上 {Count(forecast.OffGrid)} 条。");
    }

    public string Zone() => _words.Say("The zone is not in an export: put the salon's own.", "导出文件不含时区：请自行填写。");

    public string Steps() => _words.Say(
        $"{Count(_fit.Steps.OnIt)} of {Count(_fit.Steps.All)} starts lie on this grid.",
        $"{Count(_fit.Steps.All)} 个开始时间中 {Count(_fit.Steps.OnIt)} 个在此时间格上。");

    public string Chairs() => _words.Say(
        $"At most {Count(_fit.Chairs)} clients were on a chair at once.", $"同时在座的顾客最多 {Count(_fit.Chairs)} 位。");

    public string Word(Sureness sureness) => sureness switch
    {
        Sureness.Sure => _words.Say("sure", "可靠"),
        Sureness.Fair => _words.Say("fair", "尚可"),
        _ => _words.Say("guess", "猜测"),
    };

    /// <summary>What a length rests on, in one line.</summary>
    public string Basis(ServiceFit service)
    {
        var word = Word(service.Sureness);
        var ends = service.Basis switch
        {
            FitBasis.Service => Ends(service),
            FitBasis.Category => _words.Say(
                $"no gap of its own; its category's {Count(service.Work.Count)} instead",
                $"没有自己的间隔，取同类项目的 {Count(service.Work.Count)} 个"),
            _ => _words.Say("nothing to measure; an hour", "无可测量，取一小时"),
        };
        var next = _words.Say(
            $"; into the person's next run {Count(service.RunsIntoNext)} of {Count(service.Bookings)}",
            $"；{Count(service.Bookings)} 条预约中 {Count(service.RunsIntoNext)} 条与下一条冲突");
        return $"{word}{_words.Say(": ", "：")}{ends}{next}{_words.Say(".", "。")}";
    }

    /// <summary>What a split rests on, in one line; null without a split.</summary>
    public string? Split(ServiceFit service) => service.Processing == 0 ? null : _words.Say(
        $"split: {Gaps(service.Client)} to the client's next service, {LowEnd(service.Client)} {service.Client.Low} min"
        + $" ({Interval(service.Client)}); others taken in meanwhile: {Count(service.TakenMeanwhile)}.",
        $"留置：到顾客下一项目的间隔 {Count(service.Client.Count)} 个，{LowEnd(service.Client)} {service.Client.Low} 分钟（"
        + $"{Interval(service.Client)}）；期间接待其他顾客 {Count(service.TakenMeanwhile)} 次。");

    /// <summary>The 95 % interval; a question mark where an end is open.</summary>
    public static string Interval(GapSample sample) => $"{End(sample.Lower)}–{End(sample.Upper)}";

    private string Ends(ServiceFit service) => _words.Say(
        $"{Gaps(service.Work)}, {LowEnd(service.Work)} {service.Work.Low} min ({Interval(service.Work)})",
        $"{Count(service.Work.Count)} 个间隔，{LowEnd(service.Work)} {service.Work.Low} 分钟（{Interval(service.Work)}）");

    private string LowEnd(GapSample sample) => sample.IsMany
        ? _words.Say($"the low end ({Share}) at", $"低端（{Share}）")
        : _words.Say("the shortest", "最短");

    private string Share =>
        (_fit.Request.Quantile * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>From so many gaps on the quantile is more than the shortest of them.</summary>
    private string FewestGaps => Count((int)Math.Ceiling(1 / _fit.Request.Quantile));

    /// <summary>English only: Chinese has no plural.</summary>
    private string Gaps(GapSample sample) => sample.Count == 1 ? "1 gap" : $"{Count(sample.Count)} gaps";

    private string Count(int count) => _words.Count(count);

    private static string End(int? minutes) => minutes?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
