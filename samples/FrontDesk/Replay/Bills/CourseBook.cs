using FrontDesk.Salons;

namespace FrontDesk.Replay.Bills;

/// <summary>Who owns which packs with how many sessions, while receipts are read in their order.</summary>
internal sealed class CourseBook
{
    private readonly Dictionary<string, List<OwnedCourse>> _owned = new(StringComparer.Ordinal);
    private readonly Dictionary<OwnedCourse, int> _used = [];

    /// <summary>Whether the client has ever bought a pack that pays for the service.</summary>
    public bool Owns(string client, string service) => OwnedBy(client).Any(one => one.Course.Covers.Has(service));

    /// <summary>The client's oldest pack with a session left for the service; null where there is none.</summary>
    /// <param name="client">The client's code.</param>
    /// <param name="service">The service's code.</param>
    /// <param name="promised">Sessions that the same receipt uses already.</param>
    public OwnedCourse? Find(string client, string service, IEnumerable<OwnedCourse> promised) =>
        OwnedBy(client).FirstOrDefault(one => one.Course.Covers.Has(service)
            && LeftOf(one) > promised.Count(other => other.Equals(one)));

    public void Buy(string client, OwnedCourse course)
    {
        if (!_owned.TryGetValue(client, out var all))
        {
            _owned.Add(client, all = []);
        }

        all.Add(course);
    }

    public void Use(OwnedCourse course) => _used[course] = _used.GetValueOrDefault(course) + 1;

    private int LeftOf(OwnedCourse one) => one.Course.Paid + one.Course.Gifted - _used.GetValueOrDefault(one);

    private List<OwnedCourse> OwnedBy(string client) => _owned.GetValueOrDefault(client) ?? [];
}
