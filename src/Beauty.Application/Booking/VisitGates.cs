namespace Beauty.Application.Booking;

/// <summary>What may still stand in the way of a plan that fits: the client's health, and the packages named.</summary>
internal sealed record VisitGates(ClientGate Health, SessionGate Sessions);
