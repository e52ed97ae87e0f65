using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Resources;

namespace Beauty.Scheduling.Availability;

/// <summary>One way to meet a demand of a part: somebody, or something, with room for it.</summary>
internal sealed class Option
{
    internal Option(Ask ask, StaffCandidate person) => (Ask, Person) = (ask, person);

    internal Option(Ask ask, Resource resource) => (Ask, Resource) = (ask, resource);

    /// <summary>What it takes.</summary>
    internal Ask Ask { get; }

    /// <summary>Who; null for a resource.</summary>
    internal StaffCandidate? Person { get; }

    /// <summary>Which; null for a person.</summary>
    internal Resource? Resource { get; }
}
