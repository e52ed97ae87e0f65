using System.Globalization;
using Beauty.Application.Audits;
using Beauty.Application.Hosting;
using Beauty.Application.Json;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Hosting;
using Beauty.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

public sealed class AuditingASoundStore
{
    [Fact]
    public async Task A_busy_store_is_clean_and_says_what_was_looked_at()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync();

        Assert.Empty(report.Findings);
        Assert.True(report.IsClean);
        Assert.Equal((5, 2, 1, 1, 1, 1), (
            report.Looked["appointment"], report.Looked["time-block"], report.Looked["purchase"],
            report.Looked["course-package"], report.Looked["stored-value"], report.Looked["membership"]));
        Assert.Equal(4, report.Looked["ledgers"]);
        Assert.True(report.Looked["journals"] >= 7 && report.Looked["claims"] > 0 && report.Looked["messages"] > 0);
    }

    [Fact]
    public async Task An_empty_store_is_clean()
    {
        await using var provider = new ServiceCollection().AddBeauty().AddBeautyInMemory()
            .AddSingleton<InMemoryStore>().BuildServiceProvider();

        var report = await provider.GetRequiredService<StoreAuditor>()
            .AuditAsync(TenantId.Single, NodaConstants.UnixEpoch, TestContext.Current.CancellationToken);

        Assert.True(report.IsClean);
    }

    [Fact]
    public async Task An_audit_changes_nothing()
    {
        await using var house = await BusyHouse.OpenAsync();
        var before = house.House.Outbox().Length;

        await house.AuditAsync();

        Assert.Equal(before, house.House.Outbox().Length);
        Assert.True((await house.AuditAsync()).IsClean);
    }

    /// <summary>W15: an audit looks at one tenant only, and what is wrong with another is not its matter.</summary>
    [Fact]
    public async Task Another_tenant_s_damage_is_not_seen_W15()
    {
        await using var house = await BusyHouse.OpenAsync();
        var other = house.House.Ids.Next<TenantId>();
        await house.WithTenant(other).PostAsync(house.Stray());

        Assert.True((await house.AuditAsync()).IsClean);
        var theirs = await house.WithTenant(other).AuditAsync();
        Assert.Equal("audit.ledger-without-owner", Assert.Single(theirs.Findings).Code);
        Assert.False(theirs.Looked.ContainsKey("appointment"));
    }

    [Fact]
    public async Task A_default_tenant_is_refused()
    {
        await using var house = await BusyHouse.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => house.WithTenant(default).AuditAsync());
    }

    [Fact]
    public void No_read_model_is_left_out_of_the_audit()
    {
        var rows = typeof(IReadModel).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IReadModel)));

        Assert.Equal(
            rows.Select(type => type.Name).Order(StringComparer.Ordinal),
            RowTable.All.Select(table => table.Row.Name).Order(StringComparer.Ordinal));
        Assert.All(RowTable.All, table => Assert.Contains(table.Kind, SnapshotJson.KnownKinds, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages()
    {
        var codes = typeof(AuditCode).GetProperties()
            .Where(property => property.PropertyType == typeof(AuditCode))
            .Select(property => (AuditCode)property.GetValue(null)!);
        var key = Membership(1);

        Assert.All(codes, code =>
        {
            var finding = new AuditFinding(code, key, []);
            var english = finding.ToText(CultureInfo.GetCultureInfo("en"));
            var chinese = finding.ToText(CultureInfo.GetCultureInfo("zh-Hans"));
            Assert.Contains(key.ToString(), english, StringComparison.Ordinal);
            Assert.Contains(key.ToString(), chinese, StringComparison.Ordinal);
            Assert.NotEqual(english, chinese, StringComparer.Ordinal);
        });
    }

    private static Domain.Aggregates.AggregateKey Membership(int number) =>
        Loyalty.Members.Membership.KeyOf(Beauty.Tests.Shared.An.Id<MembershipId>(number));
}
