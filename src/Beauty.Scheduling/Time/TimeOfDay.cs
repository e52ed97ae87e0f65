using System.Globalization;
using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Time;

/// <summary>A time on the wall clock from 00:00 to 24:00, in whole seconds.</summary>
/// <remarks>
/// 24:00 is the end of the day and a value of its own: 23:59 is the minute before it, and 00:00 the start of the day
/// (T9). Order is by the clock. <c>default</c> is 00:00. Source: T9.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<TimeOfDay>))]
public readonly partial record struct TimeOfDay : IComparable<TimeOfDay>, ITextValue<TimeOfDay>
{
    private const int SecondsPerMinute = 60;
    private const int SecondsPerHour = 3_600;
    private const int SecondsPerDay = 86_400;

    private readonly int _second;

    private TimeOfDay(int second) => _second = second;

    /// <summary>00:00, the start of the day.</summary>
    public static TimeOfDay StartOfDay => default;

    /// <summary>24:00, the end of the day.</summary>
    public static TimeOfDay EndOfDay => new(SecondsPerDay);

    /// <summary>Whether this is 24:00.</summary>
    public bool IsEndOfDay => _second == SecondsPerDay;

    /// <summary>Makes a time from hour and minute.</summary>
    /// <param name="hour">0 to 24; 24 only with minute 0.</param>
    /// <param name="minute">0 to 59.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hour or the minute is outside its bounds.</exception>
    public static TimeOfDay At(int hour, int minute = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, 24);
        ArgumentOutOfRangeException.ThrowIfNegative(minute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, hour == 24 ? 0 : 59);
        return new((hour * SecondsPerHour) + (minute * SecondsPerMinute));
    }

    /// <summary>Makes a time from Noda Time's.</summary>
    /// <param name="time">The time, a whole second.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">The time is not a whole second.</exception>
    public static TimeOfDay From(LocalTime time) =>
        time.NanosecondOfSecond == 0
            ? new((time.Hour * SecondsPerHour) + (time.Minute * SecondsPerMinute) + time.Second)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture, $"Times of day are whole seconds, got {time:HH:mm:ss.FFFFFFFFF}."),
                nameof(time));

    /// <summary>Reads a time such as <c>09:00</c>, <c>24:00</c> or <c>08:59:30</c>.</summary>
    /// <param name="text">Two digits each for hour, minute and, where needed, second.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is no such time.</exception>
    public static TimeOfDay Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var time)
            ? time
            : throw new FormatException($"'{text}' is no time of day: 00:00 to 24:00, maybe with seconds, is needed.");
    }

    /// <inheritdoc />
    public int CompareTo(TimeOfDay other) => _second.CompareTo(other._second);

    /// <summary>The time as <c>HH:mm</c>, with seconds only where there are some.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var (hour, minute, second) = (_second / SecondsPerHour, _second / SecondsPerMinute % 60, _second % 60);
        var text = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
        return second == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{second:00}");
    }

    /// <summary>The instant at which a zone's clocks show this time on a date (T5, T6, T8).</summary>
    internal Instant On(LocalDate date, DateTimeZone zone) =>
        WallClock.Resolve(
            IsEndOfDay ? date.PlusDays(1).AtMidnight() : date.At(LocalTime.FromSecondsSinceMidnight(_second)),
            zone);

    private static bool TryParse(string text, out TimeOfDay time)
    {
        time = default;
        if (text.Length is not (5 or 8) || text[2] != ':' || (text.Length == 8 && text[5] != ':'))
        {
            return false;
        }

        var (hour, minute) = (TwoDigits(text.AsSpan(0, 2)), TwoDigits(text.AsSpan(3, 2)));
        var second = text.Length == 8 ? TwoDigits(text.AsSpan(6, 2)) : 0;
        var total = (hour * SecondsPerHour) + (minute * SecondsPerMinute) + second;
        time = new(total);
        return hour >= 0 && minute is >= 0 and < 60 && second is >= 0 and < 60 && total <= SecondsPerDay;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -1;
}
