using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>A plan that the client's health lets through, with the waivers on which it relies.</summary>
internal sealed record PassedPlan(VisitPlan Plan, GateAnswer Gate);
