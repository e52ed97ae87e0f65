using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>Asks to give a package a later last day (C05).</summary>
/// <param name="Package">The package.</param>
/// <param name="LastDay">The last usable day from now on, in the zone of its shop.</param>
public sealed record ExtendPackage(PackageId Package, LocalDate LastDay);
