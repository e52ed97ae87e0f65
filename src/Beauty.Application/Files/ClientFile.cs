using System.Collections.Immutable;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>What one reader may see of one client (顾客资料): a section that they may not see is absent.</summary>
/// <remarks>
/// Null means withheld, never blanked; a section without content is there and empty. Values are classified and redact
/// themselves until they are revealed. Source: D12; D19; laws V1 to V3, V6 and V8.
/// </remarks>
public sealed record ClientFile
{
    internal ClientFile(ClientId client, Instant readAt) => (Client, ReadAt) = (client, readAt);

    /// <summary>Whose file.</summary>
    public ClientId Client { get; }

    /// <summary>As of when.</summary>
    public Instant ReadAt { get; }

    /// <summary>Who they are.</summary>
    public IdentityView? Identity { get; internal init; }

    /// <summary>How to reach them.</summary>
    public ContactView? Contact { get; internal init; }

    /// <summary>Their allergies and conditions, or only whether there are any.</summary>
    public HealthView? Health { get; internal init; }

    /// <summary>How they like to be treated (偏好); null for readers who do not treat.</summary>
    public Classified<ClientPreferences>? Preferences { get; internal init; }

    /// <summary>Their skin now, and how it went.</summary>
    public SkinView? Skin { get; internal init; }

    /// <summary>What was done, and the last advice.</summary>
    public ServiceHistoryView? Services { get; internal init; }

    /// <summary>Photos of the last services.</summary>
    public PhotosView? Photos { get; internal init; }

    /// <summary>Their consents, oldest first.</summary>
    public ImmutableArray<ConsentView>? Consents { get; internal init; }

    /// <summary>Their tags.</summary>
    public TagsView? Tags { get; internal init; }

    /// <summary>What is left of their courses; of the services at hand only, where no more is shown.</summary>
    public ImmutableArray<CourseBalanceView>? Courses { get; internal init; }

    /// <summary>Their points and tier; null also for one who is no member.</summary>
    public MemberView? Member { get; internal init; }

    /// <summary>Their last purchases, newest first.</summary>
    public ImmutableArray<PurchaseView>? Purchases { get; internal init; }

    /// <summary>Their next appointment; null also where there is none.</summary>
    public UpcomingVisitView? Upcoming { get; internal init; }

    /// <summary>What to ask for; of sections that the reader sees only.</summary>
    public ImmutableArray<FileGap> ToAsk { get; internal init; } = [];
}
