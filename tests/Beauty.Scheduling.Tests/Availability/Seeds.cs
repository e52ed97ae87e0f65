using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Seeds of scenarios from the whole range; smaller ones are not simpler, so nothing is shrunk.</summary>
public static class Seeds
{
    public static Arbitrary<int> Numbers() => Arb.From(Gen.Choose(0, int.MaxValue));
}
