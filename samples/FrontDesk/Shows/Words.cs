using System.Globalization;
using NodaTime;

namespace FrontDesk.Shows;

/// <summary>The words around what is shown, in the reader's language.</summary>
internal sealed class Words
{
    private Words(Language language, string culture) =>
        (Language, Culture) = (language, CultureInfo.GetCultureInfo(culture));

    public static Words English { get; } = new(Language.En, "en");

    public static Words Chinese { get; } = new(Language.Zh, "zh-Hans");

    public Language Language { get; }

    /// <summary>The culture in which the library renders its refusals.</summary>
    public CultureInfo Culture { get; }

    public string Processing => Say("留置 rest", "留置");

    public string CleanUp => Say("cleaning", "清洁");

    public string Break => Say("· break ·", "· 休息 ·");

    public static Words In(Language language) => language == Language.Zh ? Chinese : English;

    /// <summary>
    /// One of two texts with one meaning: both stand where they are used, so that neither is forgotten.
    /// </summary>
    public string Say(string english, string chinese) => Language == Language.Zh ? chinese : english;

    public string Weekday(IsoDayOfWeek day) => Culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7));

    public string Date(LocalDate date) =>
        Say(date.ToString("dddd d MMMM uuuu", Culture), date.ToString("uuuu年M月d日 dddd", Culture));

    public string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent, such as <c>47 %</c>.</summary>
    public string Share(double share, string format = "P0") =>
        share.ToString(format, CultureInfo.InvariantCulture);
}
