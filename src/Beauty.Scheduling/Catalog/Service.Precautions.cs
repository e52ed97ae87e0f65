using System.Collections.Immutable;
using Beauty.Domain.Health;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog.Events;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <content>What the service looks for in a client's health (S21).</content>
public sealed partial class Service
{
    /// <summary>The most precautions of a service.</summary>
    public const int MaxPrecautions = 50;

    private int _highestNumber;

    /// <summary>The rules about the client's health, by number; mostly none.</summary>
    public ImmutableArray<Precaution> Precautions { get; private set; } = [];

    /// <summary>Finds a precaution.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The precaution, or null.</returns>
    public Precaution? Find(PrecautionNumber number) => Precautions.FirstOrDefault(one => one.Number == number);

    /// <summary>Replaces the precautions; the same, in whatever order, change nothing.</summary>
    /// <remarks>
    /// A number stays with what it looks for and is not given again after its rule was dropped: signed waivers name
    /// it. Effect and days may change under the number.
    /// </remarks>
    /// <param name="precautions">All of them, each with a number of its own.</param>
    /// <param name="at">When.</param>
    /// <returns>The service, or <c>catalog.precaution-number-taken</c>.</returns>
    /// <exception cref="ArgumentException">One is null, a number stands twice, or there are more than 50.</exception>
    public Result<Service> ChangePrecautions(IEnumerable<Precaution> precautions, Instant at)
    {
        var changed = Ordered(precautions);
        if (changed.SequenceEqual(Precautions))
        {
            return this;
        }

        foreach (var one in changed)
        {
            var known = Find(one.Number);
            if (known is null ? one.Number.Value <= _highestNumber : !known.LooksForTheSameAs(one))
            {
                return new PrecautionNumberTaken(Id, one.Number, _highestNumber + 1);
            }
        }

        Put(changed);
        Raise(new ServicePrecautionsChanged(Id, NextVersion, at));
        return this;
    }

    private static ImmutableArray<Precaution> Ordered(IEnumerable<Precaution> precautions)
    {
        ArgumentNullException.ThrowIfNull(precautions);
        ImmutableArray<Precaution> ordered =
        [
            .. precautions
                .Select(one => one ?? throw new ArgumentException("A precaution is null.", nameof(precautions)))
                .OrderBy(one => one.Number),
        ];
        if (ordered.Length > MaxPrecautions)
        {
            throw new ArgumentException(
                $"A service has at most {MaxPrecautions} precautions, got {ordered.Length}.", nameof(precautions));
        }

        return ordered.DistinctBy(one => one.Number).Count() == ordered.Length
            ? ordered
            : throw new ArgumentException("A precaution's number stands twice.", nameof(precautions));
    }

    private void Put(ImmutableArray<Precaution> precautions)
    {
        Precautions = precautions;
        _highestNumber = Math.Max(_highestNumber, precautions is [.., var last] ? last.Number.Value : 0);
    }
}
