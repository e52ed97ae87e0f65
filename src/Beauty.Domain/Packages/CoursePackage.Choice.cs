using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>Whether and until when the package could serve a visit, without promising anything.</content>
public sealed partial class CoursePackage
{
    /// <summary>The last day on which the sessions would be usable; null without one, none where it cannot serve.</summary>
    internal (bool Serves, LocalDate? LastDay) OfferFor(NewSessionUse visit, LedgerCall call)
    {
        ThrowUnlessSound(visit, call);
        var last = LastDayFor(DayOf(visit.VisitAt), call.Now);
        return (LineFor(visit, call, last).IsAccepted, last);
    }
}
