using System.Collections.Immutable;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <content>Tags (标签).</content>
public sealed partial class ClientDossier
{
    private ImmutableList<TagAssignment> _tags = [];

    /// <summary>The tags in force at an instant, in the order in which they were set.</summary>
    /// <remarks>Not history: a tag taken off or replaced is gone; so is one that ended before another was
    /// set.</remarks>
    /// <param name="instant">The instant.</param>
    /// <returns>The tags, each with who set it, when and until when.</returns>
    public Classified<ImmutableList<TagAssignment>> TagsAt(Instant instant) =>
        Classified.Of(_tags.RemoveAll(one => !one.IsInForceAt(instant)), DataClass.Marketing);

    /// <summary>Sets a tag, or gives it another end; the same tag with the same end changes nothing.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="until">The end of its force, exclusive; null for none.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The dossier, or the first refusal of: <c>clients.tag-ends-too-soon</c>, <c>clients.too-many-tags</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public Result<ClientDossier> Tag(Tag tag, Instant? until, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(tag);
        EntityId.ThrowIfDefault(by);
        if (until <= now)
        {
            return new TagEndsTooSoon(until.Value, now);
        }

        var inForce = _tags.RemoveAll(one => !one.IsInForceAt(now));
        if (inForce.Exists(one => one.Tag == tag && one.Until == until))
        {
            return this;
        }

        var others = inForce.RemoveAll(one => one.Tag == tag);
        if (others.Count >= MaximumTags)
        {
            return new TooManyTags(MaximumTags, waitingCanHelp: others.Exists(one => one.Until is not null));
        }

        _tags = others.Add(new(tag, by, now, until));
        Happen(new ClientTagged(Id, NextVersion, now, by, until));
        return this;
    }

    /// <summary>Takes a tag off; one that is not in force changes nothing.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="by">Who takes it off.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void Untag(Tag tag, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(tag);
        EntityId.ThrowIfDefault(by);
        if (_tags.Exists(one => one.Tag == tag && one.IsInForceAt(now)))
        {
            _tags = _tags.RemoveAll(one => one.Tag == tag);
            Happen(new ClientUntagged(Id, NextVersion, now, by));
        }
    }
}
