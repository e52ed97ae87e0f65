using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;

namespace Beauty.Architecture.Tests.Types;

public sealed class Events
{
    /// <summary>Participles of the trade that do not end in "-ed".</summary>
    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal)
    {
        "Sold", "Held", "Paid", "Sent", "Spent", "Lost", "Given", "Taken", "Frozen", "Begun", "Run", "Left", "Found",
        "Met", "Set", "Told", "Made", "Put", "Cut", "Split", "Drawn", "Withdrawn", "Written", "Chosen", "Broken",
        "Kept", "Bought", "Brought", "Known", "Done", "Won",
    };

    /// <summary>Words that may follow the participle: checked in, offered again.</summary>
    private static readonly string[] Particles = ["In", "Out", "Up", "Off", "Down", "Back", "Over", "Again"];

    private static IEnumerable<Type> All => Package.WithAssembly
        .SelectMany(package => package.Assembly.GetTypes())
        .Where(type => type is { IsInterface: false, IsAbstract: false }
            && typeof(IDomainEvent).IsAssignableFrom(type));

    [Fact]
    public void Events_are_sealed_records() =>
        Offenders.None(
            All.Where(type => !type.IsSealed || !Shape.IsRecord(type)).Select(Shape.NameOf),
            "Make the event a sealed record.");

    [Fact]
    public void Events_are_told_in_the_past_tense() =>
        Offenders.AreExempt(
            RuleNames.PastTense,
            All.Where(type => !IsPast(LastVerb(type.Name))).Select(Shape.NameOf),
            "An event happened: end its name with a participle (style 34).");

    [Fact]
    public void Events_hold_values_and_no_aggregates() =>
        Offenders.AreExempt(
            RuleNames.EventContent,
            All.SelectMany(Shape.Properties)
                .Where(property => Shape.Parts(property.PropertyType).Any(typeof(AggregateRoot).IsAssignableFrom))
                .Select(Shape.NameOf),
            "Name the other root by its id (style 34).");

    [Theory]
    [InlineData("Booked", true)]
    [InlineData("Frozen", true)]
    [InlineData("Sold", true)]
    [InlineData("Book", false)]
    [InlineData("Booking", false)]
    [InlineData("Need", false)]
    public void A_participle_is_told_from_other_words(string word, bool past) => Assert.Equal(past, IsPast(word));

    private static bool IsPast(string word) =>
        Participles.Contains(word)
        || (word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));

    private static string LastVerb(string name)
    {
        var word = LastWord(name);
        return Particles.Contains(word, StringComparer.Ordinal) ? LastWord(name[..^word.Length]) : word;
    }

    private static string LastWord(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return name[start..];
    }
}
