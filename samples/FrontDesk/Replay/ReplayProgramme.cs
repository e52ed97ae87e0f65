using System.Globalization;
using Beauty.Loyalty.Programmes;
using FrontDesk.Salons;

namespace FrontDesk.Replay;

/// <summary>The loyalty programme of a replayed salon (会员计划), as its file says it.</summary>
/// <param name="Json">The file's text.</param>
/// <param name="Terms">What it says.</param>
internal sealed record ReplayProgramme(string Json, LoyaltyProgramme Terms)
{
    public static ReplayProgramme Read(string path)
    {
        var json = DataFile.ReadText(path);
        return LoyaltyProgramme.FromJson(json).TryGetValue(out var terms, out var invalid)
            ? new ReplayProgramme(json, terms)
            : throw new DataFileException($"{path}: {invalid.ToText(CultureInfo.InvariantCulture)}");
    }
}
