using Beauty.Application.Commands;
using Beauty.Application.Figures;
using Beauty.Application.Loyalty;
using Beauty.Application.Salons;
using Beauty.Application.StoredValue;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Application.Tests.Sales;

/// <summary>The other desks, each call under a key of its own.</summary>
public sealed partial class Till
{
    public Task<Result<StoredVersion>> JoinAsync(ClientId client) =>
        Loyalty.JoinAsync(House.Context(), client, Code).AsTask();

    public Task<Result<MemberPoints>> ReserveAsync(PointsReservation wanted) =>
        Loyalty.ReserveAsync(House.Context(), Member, wanted).AsTask();

    public Task<Result<MemberPoints>> PostAsync(HoldId hold, long points) =>
        Loyalty.PostAsync(House.Context(), Member, hold, PointsAmount.Of(points)).AsTask();

    public Task<Result<MemberPoints>> VoidAsync(HoldId hold) =>
        Loyalty.VoidAsync(House.Context(), Member, hold).AsTask();

    public Task<Result<MemberPoints>> GrantTierAsync(ManualTier grant) =>
        Loyalty.GrantTierAsync(House.Context(), Member, grant).AsTask();

    public Task<Result<MemberPoints>> WithdrawTierGrantAsync() =>
        Loyalty.WithdrawTierGrantAsync(House.Context(), Member).AsTask();

    public Task<SalonFigures> FiguresAsync(Instant from, Instant until) =>
        House.Figures.ReadAsync(TenantId.Single, new(from, until, Currency.Cny)).AsTask();

    public Task<SweepReport> SweepAsync(CommandContext? context = null) =>
        Loyalty.SweepDueAsync(context ?? House.Context()).AsTask();

    public Task<Result<StoredVersion>> OpenAccountAsync(StoredValueId account) =>
        House.StoredValue.OpenAsync(House.Context(), new(account, Client, Currency.Cny)).AsTask();

    public Task<Result<StoredVersion>> HoldAsync(StoredValueReservation wanted) =>
        House.StoredValue.HoldAsync(House.Context(), Account, wanted).AsTask();

    public Task<Result<StoredVersion>> PostStoredAsync(HoldId hold, decimal amount) =>
        House.StoredValue.PostAsync(House.Context(), Account, hold, Cny(amount)).AsTask();

    public Task<Result<StoredVersion>> CatchUpAsync(StoredValueId account, CommandContext? context = null) =>
        House.StoredValue.CatchUpAsync(context ?? House.Context(), account).AsTask();

    public Task<Result<StoredVersion>> VoidStoredAsync(HoldId hold) =>
        House.StoredValue.VoidAsync(House.Context(), Account, hold).AsTask();
}
