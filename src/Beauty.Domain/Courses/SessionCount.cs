using System.Globalization;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>A whole number of sessions of a course (次数), zero or more.</summary>
/// <remarks>
/// <para>Bounds: 0 to 9,999 inclusive; what is counted beyond is an error. Equality and order by number.
/// <c>default</c> is none.</para>
/// <para>JSON: a whole number. Source: K57; law 8.</para>
/// </remarks>
[JsonConverter(typeof(SessionCountJsonConverter))]
public readonly record struct SessionCount : IComparable<SessionCount>, IFormattable
{
    /// <summary>The greatest number of sessions.</summary>
    public const int Most = 9_999;

    private SessionCount(int value) => Value = value;

    /// <summary>No session.</summary>
    public static SessionCount None { get; }

    /// <summary>One session, the usual use.</summary>
    public static SessionCount One { get; } = new(1);

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsNone => Value == 0;

    /// <summary>Adds two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond the bounds.</exception>
    public static SessionCount operator +(SessionCount left, SessionCount right) => Of(left.Value + right.Value);

    /// <summary>Takes a number from one that is at least as large.</summary>
    /// <param name="left">The number from which is taken.</param>
    /// <param name="right">The number to take.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than are taken.</exception>
    public static SessionCount operator -(SessionCount left, SessionCount right) => Of(left.Value - right.Value);

    /// <summary>Whether the first number is less.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator <(SessionCount left, SessionCount right) => left.Value < right.Value;

    /// <summary>Whether the first number is less or equal.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator <=(SessionCount left, SessionCount right) => left.Value <= right.Value;

    /// <summary>Whether the first number is more.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator >(SessionCount left, SessionCount right) => left.Value > right.Value;

    /// <summary>Whether the first number is more or equal.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator >=(SessionCount left, SessionCount right) => left.Value >= right.Value;

    /// <summary>Makes a number of sessions.</summary>
    /// <param name="value">0 to 9,999.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its bounds.</exception>
    public static SessionCount Of(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return new(value);
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Below zero if this one is less, above zero if it is more.</returns>
    public int CompareTo(SessionCount other) => Value.CompareTo(other.Value);

    /// <summary>The number, the same for every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as <see cref="int"/> formats it.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
}
