using Beauty.Application.Audits;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Hosting;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Testing.Expectations;
using Beauty.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Reading;

public sealed class AuditingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_row_that_somebody_removed_from_the_file_is_named()
    {
        await using var host = new ServiceCollection().AddBeauty()
            .AddBeautySqlite(options => options.File = _folder.File("salon.db")).BuildServiceProvider();
        await host.GetRequiredService<SqliteStore>().MigrateAsync(Plans.Token);
        var known = ClientRegistration.Of(PersonName.Of("Lin Mei"))
            .WithContact(ContactDetails.None.WithPhone(PhoneNumber.FromE164("+8613800000000")));
        (await host.GetRequiredService<ClientDesk>().RegisterAsync(
            new CommandContext(An.Id<ActorId>(1), An.Id<CommandId>(1), Plans.Monday),
            An.Id<ClientId>(1),
            known,
            Plans.Token)).Accepted();
        var auditor = host.GetRequiredService<StoreAuditor>();
        Assert.Empty((await auditor.AuditAsync(TenantId.Single, Plans.Monday, Plans.Token)).Findings);

        _folder.Run("DELETE FROM client_lookups WHERE field = 'phone'");

        var report = await auditor.AuditAsync(TenantId.Single, Plans.Monday, Plans.Token);
        Assert.Equal("audit.rows-missing", Assert.Single(report.Findings).Code);
    }
}
