using System.Diagnostics;
using Beauty.Application.Audits;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Hosting;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Testing.Expectations;
using Beauty.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Reading;

public sealed class AuditingTests(SharedServer server)
{
    [Fact]
    public async Task A_row_that_somebody_removed_from_the_database_is_named()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        await using var host = Host(database);
        await RegisterAsync(host);
        Assert.Empty((await AuditAsync(host)).Findings);

        await database.RunAsync("DELETE FROM client_lookups WHERE field = 'phone'");

        Assert.Equal("audit.rows-missing", Assert.Single((await AuditAsync(host)).Findings).Code);
    }

    [Fact]
    public async Task A_dump_that_is_restored_elsewhere_passes_check_and_audit()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        await using var copy = await TempDatabase.EmptyAsync(server);
        await using (var host = Host(database))
        {
            await RegisterAsync(host);
        }

        var folder = Directory.CreateTempSubdirectory("beauty-");
        try
        {
            var file = Path.Combine(folder.FullName, "salon.dump");
            await RunAsync("pg_dump", "--format=custom", "--file", file, database.Url);
            await RunAsync("pg_restore", "--exit-on-error", "--no-owner", "--dbname", copy.Url, file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await using var restored = Host(copy);
        var store = restored.GetRequiredService<PostgreSqlStore>();
        await store.CheckAsync(Plans.Token);
        Assert.Empty((await AuditAsync(restored)).Findings);
        Assert.Equal(1, await store.Of<ClientSummary>(TenantId.Single).CountAsync(Plans.Token));
    }

    private static ServiceProvider Host(TempDatabase database) => new ServiceCollection().AddBeauty()
        .AddBeautyPostgreSql(o =>
            (o.ConnectionString, o.RequiresDurableServer) = ($"{database.Address};Pooling=false", false))
        .BuildServiceProvider();

    private static async Task RegisterAsync(ServiceProvider host)
    {
        var known = ClientRegistration.Of(PersonName.Of("Lin Mei"))
            .WithContact(ContactDetails.None.WithPhone(PhoneNumber.FromE164("+8613800000000")));
        (await host.GetRequiredService<ClientDesk>().RegisterAsync(
            new CommandContext(An.Id<ActorId>(1), An.Id<CommandId>(1), Plans.Monday),
            An.Id<ClientId>(1),
            known,
            Plans.Token)).Accepted();
    }

    private static async Task<AuditReport> AuditAsync(ServiceProvider host) => await host
        .GetRequiredService<StoreAuditor>().AuditAsync(TenantId.Single, Plans.Monday, Plans.Token);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(ServerPrograms.In(ServerPrograms.Folder!, program), arguments)
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
        var said = await process.StandardError.ReadToEndAsync(Plans.Token);
        await process.WaitForExitAsync(Plans.Token);
        Assert.True(process.ExitCode == 0, said);
    }
}
