using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>Whether and until when the package could serve a visit, without promising anything.</content>
public sealed partial class CoursePackage
{
    /// <summary>Whether a hold would be accepted, and its last usable day; null for a package without one.</summary>
    internal (bool Serves, LocalDate? LastDay) OfferFor(NewSessionUse visit, LedgerCall call)
    {
        ThrowUnlessSound(visit, call);
        var last = LastDayFor(DayOf(visit.VisitAt), call.Now);
        return (LineFor(visit, call, last).IsAccepted, last);
    }
}
