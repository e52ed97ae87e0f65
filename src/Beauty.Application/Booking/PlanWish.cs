using System.Collections.Immutable;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>What is to be planned at one start, with what its gate knows already.</summary>
internal sealed record PlanWish(VisitRequest Request, Instant Start)
{
    /// <inheritdoc cref="GateQuestion.Dossier" />
    public ClientSnapshot? Dossier { get; init; }

    /// <inheritdoc cref="GateQuestion.Brought" />
    public ImmutableArray<WaiverId> Brought { get; init; } = [];

    /// <inheritdoc cref="GateQuestion.Relied" />
    public ImmutableArray<WaiverId> Relied { get; init; } = [];

    public GateQuestion ToQuestion(Salon salon, VisitPlan plan) => new(salon, plan.Client, plan.Parts)
    {
        Dossier = Dossier, Brought = Brought, Relied = Relied,
    };
}
