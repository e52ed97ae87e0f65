using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Somebody who may do a part: has the skill and is not unwanted. Whether they are free depends on the start.
/// </summary>
/// <param name="Member">Who.</param>
/// <param name="Pool">Their calendar.</param>
/// <param name="WishRank">Place in the client's wish, lower is more wanted.</param>
/// <param name="OtherSkills">Skills besides the one needed.</param>
internal sealed record StaffCandidate(StaffMember Member, UnitPool Pool, int WishRank, int OtherSkills);
