using Beauty.Domain.Refusals;

namespace Beauty.Architecture.Tests.Types;

public sealed class Refusals
{
    [Fact]
    public void Refusals_are_sealed_records_unless_they_are_a_base()
    {
        var all = Package.WithAssembly.SelectMany(package => package.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Refusal)))
            .ToList();

        Assert.NotEmpty(all);
        Offenders.None(
            all.Where(type => !type.IsAbstract && (!type.IsSealed || !type.IsVisible)).Select(Shape.NameOf),
            "Make the refusal a public sealed record: hosts match on it.");
    }
}
