namespace Beauty.Domain.Birthdays;

/// <summary>The calendar in which a client keeps the birthday.</summary>
public enum BirthdayCalendar
{
    /// <summary>The Gregorian calendar (公历).</summary>
    Solar,

    /// <summary>The Chinese lunisolar calendar (农历).</summary>
    Lunisolar,
}
