using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Files;

/// <summary>How much of one class of data was shown in a reading.</summary>
/// <param name="DataClass">Which data.</param>
/// <param name="Disclosure">How much of it; withheld when nothing.</param>
/// <param name="Ground">On which ground; null when nothing was shown.</param>
/// <param name="Consent">By which consent; null when the ground is another one.</param>
/// <param name="IsWidened">Whether the salon's own matrix showed more than the default one would have.</param>
public sealed record AccessedClass(
    DataClass DataClass, Disclosure Disclosure, AccessGround? Ground, ConsentId? Consent, bool IsWidened);
