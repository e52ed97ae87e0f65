using System.Collections.Immutable;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Application.Tests.Sales;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Keys;

/// <summary>A till in a small salon, and everything in its store that a second posting would change.</summary>
public sealed class KeyedHouse : IAsyncDisposable
{
    private KeyedHouse(Till till) => Till = till;

    public Till Till { get; }

    public House House => Till.House;

    /// <summary>Somebody who looks at skin and does services.</summary>
    public StaffId Therapist { get; private init; }

    public static async Task<KeyedHouse> OpenAsync(House? around = null)
    {
        var till = await Till.OpenAsync(around);
        return new KeyedHouse(till) { Therapist = till.House.Ids.Next<StaffId>() };
    }

    /// <summary>A package of ten facials of the client, valid for a month.</summary>
    public Task<PackageId> SoldAsync() => House.SoldAsync(Till.Client, House.Terms(Till.Facial));

    /// <summary>A hold of 100 points of the member, for an hour.</summary>
    public async Task<HoldId> HoldPointsAsync()
    {
        var hold = House.Ids.Next<HoldId>();
        (await Till.ReserveAsync(KeyedCommands.Points(this, hold, 300))).Accepted();
        return hold;
    }

    /// <summary>A hold of 100.00 of the stored value, for a day.</summary>
    public async Task<HoldId> HoldMoneyAsync()
    {
        var hold = House.Ids.Next<HoldId>();
        (await Till.HoldAsync(KeyedCommands.Money(this, hold, 100m))).Accepted();
        return hold;
    }

    public void Pass(Duration time) => House.Now += time;

    /// <summary>Versions, journals, messages and answers, one to a line.</summary>
    public async Task<ImmutableArray<string>> StateAsync()
    {
        await using var unit = await House.Store.BeginAsync(TenantId.Single, WorkIntent.Read);
        var keys = new List<AggregateKey>();
        foreach (var kind in SnapshotJson.KnownKinds)
        {
            keys.AddRange(await unit.ReadKeysAsync(kind, null, int.MaxValue));
        }

        return
        [
            .. (await unit.LoadAsync(keys)).OrderBy(one => one.Key.ToString(), StringComparer.Ordinal)
                .Select(one => $"{one.Key} is at {one.Value.Version}"),
            .. (await House.RowsAsync<LedgerLine>()).Select(line => $"{line.Journal} {line.Account} {line.Number}"),
            .. House.Outbox().Select(message => $"{message.Type} {message.Id}"),
            .. (await House.RowsAsync<CommandLogEntry>()).Select(entry => $"{entry.Command} {entry.Code}"),
        ];
    }

    public ValueTask DisposeAsync() => Till.DisposeAsync();
}
