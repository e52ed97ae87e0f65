using Beauty.Domain.Courses;
using Beauty.Domain.Identity;

namespace Beauty.Application.Booking;

/// <summary>Which session of a package a booked service holds or has used, such as "3 of 10" (C04).</summary>
/// <remarks>As it was when the command was answered.</remarks>
/// <param name="Package">The package.</param>
/// <param name="Number">
/// Its place, from 1, among the used and promised sessions of the line, by the visits' time.
/// </param>
/// <param name="Of">How many sessions the line of the package has, gifts included.</param>
/// <param name="Left">How many of them can still be promised or used.</param>
/// <param name="IsUsed">Whether it is used; else it is held.</param>
public sealed record BookedSession(PackageId Package, int Number, SessionCount Of, SessionCount Left, bool IsUsed);
