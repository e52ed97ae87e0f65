using Beauty.Domain.Access;
using FrontDesk.Briefings;
using FrontDesk.Desks;
using FrontDesk.Season;

namespace FrontDesk.Commands;

/// <summary>Prints one client's briefing before the next visit, as a role may see it.</summary>
internal static class ClientCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon, SeasonClient client, Role role)
    {
        await using var house = await DeskHouse.OpenAsync(options.Database);
        await salon.RequireAsync(house);
        var read = await new BriefingReader(house, salon).ReadAsync(client, role);
        if (!read.TryGetValue(out var briefing, out var refusal))
        {
            options.Screen.Line(await new RefusalSpeaker(house, salon.Names).SayAsync(refusal));
            return ExitCode.Refused;
        }

        new BriefingShow(options.Screen, salon).Show(briefing);
        Farewell.Say(options, $"client {client.Name.Zh} --role {Other(role)}", "audit");
        return ExitCode.Done;
    }

    private static string Other(Role role) => role == Role.Therapist ? "reception" : "therapist";
}
