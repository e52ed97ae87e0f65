using System.Globalization;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>How lengths in the catalogue are checked.</summary>
internal static class FootprintLimits
{
    internal static Duration WholeMinutes(Duration length, Duration max, string parameter) =>
        length > Duration.Zero
            ? WholeMinutesOrNone(length, max, parameter)
            : throw new ArgumentOutOfRangeException(
                parameter, string.Create(CultureInfo.InvariantCulture, $"A length is more than zero, got {length}."));

    internal static Duration WholeMinutesOrNone(Duration length, Duration max, string parameter)
    {
        if (length < Duration.Zero || length > max)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                string.Create(
                    CultureInfo.InvariantCulture, $"A length is at most {max.TotalHours} hours, got {length}."));
        }

        return length == Duration.FromMinutes((long)length.TotalMinutes)
            ? length
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A length is a whole number of minutes, got {length}."),
                parameter);
    }
}
