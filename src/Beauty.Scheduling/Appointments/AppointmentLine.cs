using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Appointments;

/// <summary>One service of an appointment as events tell it.</summary>
/// <param name="Service">Which service.</param>
/// <param name="Time">The client's time.</param>
/// <param name="Staff">Who does it; null for a service without active phase (T34).</param>
/// <param name="IsNamedByClient">Whether the client named the person (点客), which pay and fairness ask (R16).</param>
public sealed record AppointmentLine(ServiceId Service, TimeRange Time, StaffId? Staff, bool IsNamedByClient);
