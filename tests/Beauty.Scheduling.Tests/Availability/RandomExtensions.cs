namespace Beauty.Scheduling.Tests.Availability;

/// <summary>What scenarios ask of chance.</summary>
internal static class RandomExtensions
{
    public static T Pick<T>(this Random random, params T[] of) => of[random.Next(of.Length)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;
}
