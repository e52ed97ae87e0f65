using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Shows;

namespace FrontDesk.Commands;

/// <summary>Proves the whole store, or names each thing in it that is wrong.</summary>
internal static class AuditCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon)
    {
        await using var house = await DeskHouse.OpenAsync(options.Database);
        if (!await ReplayIds.AreInAsync(house))
        {
            await salon.RequireAsync(house);
        }

        var report = await house.Auditor.AuditAsync(TenantId.Single, salon.Now);
        AuditShow.Show(options.Screen, report);
        Farewell.Say(options, $"client {salon.Clients[0].Name.Zh}");
        return report.IsClean ? ExitCode.Done : ExitCode.Findings;
    }
}
