using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;

namespace Beauty.Application.Sales;

/// <summary>A course that a refund ends: price paid less value used is the amount (R5, K59).</summary>
/// <param name="Package">The package.</param>
/// <param name="Method">The method of its contract for the ground.</param>
/// <param name="ValueUsed">What the client has had of it.</param>
/// <param name="Amount">What its contract gives back.</param>
public sealed record CourseReturned(PackageId Package, RefundMethod Method, Money ValueUsed, Money Amount);
