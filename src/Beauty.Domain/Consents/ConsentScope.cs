using System.Collections.Immutable;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Consents;

/// <summary>What a consent covers: one purpose, the listed classes of data, and the channels on which to reach the
/// client.</summary>
/// <remarks>
/// A sensitive class stands alone (V4): it needs a consent of its own. Says nothing of the person. Equality by value;
/// classes and channels are kept in their order in the law, each once. Source: D13; law V4.
/// </remarks>
public sealed record ConsentScope
{
    private ConsentScope(DataPurpose purpose, ImmutableArray<DataClass> classes) =>
        (Purpose, Classes) = (purpose, classes);

    /// <summary>For what the data may be used.</summary>
    public DataPurpose Purpose { get; }

    /// <summary>Which data may be used, at least one class.</summary>
    public ImmutableArray<DataClass> Classes { get; }

    /// <summary>On which channels the client may be addressed; none where the purpose addresses nobody.</summary>
    public ImmutableArray<ConsentChannel> Channels { get; private init; } = [];

    /// <summary>Asks for classes of data for one purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="classes">The classes.</param>
    /// <returns>The scope, or the refusal <c>consents.sensitive-bundled</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Purpose or class is none of the named.</exception>
    /// <exception cref="ArgumentException">There is no class, or one that is not personal.</exception>
    public static Result<ConsentScope> Of(DataPurpose purpose, params IEnumerable<DataClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        if (!Enum.IsDefined(purpose))
        {
            throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "This is no purpose.");
        }

        ImmutableArray<DataClass> all = [.. classes.Distinct().Order()];
        foreach (var one in all)
        {
            if (!Enum.IsDefined(one) || !one.IsPersonal())
            {
                throw new ArgumentOutOfRangeException(nameof(classes), one, "This is no class of personal data.");
            }
        }

        if (all.IsEmpty)
        {
            throw new ArgumentException("A consent lists at least one class of data, got none.", nameof(classes));
        }

        return all.Length > 1 && all.Any(one => one.IsSensitive())
            ? new SensitiveBundled(all.First(one => one.IsSensitive()), all.Length)
            : new ConsentScope(purpose, all);
    }

    /// <summary>The same scope, limited to channels.</summary>
    /// <param name="channels">The channels.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A channel is none of the named.</exception>
    public ConsentScope Over(params IEnumerable<ConsentChannel> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ImmutableArray<ConsentChannel> all = [.. channels.Distinct().Order()];
        foreach (var one in all)
        {
            if (!Enum.IsDefined(one))
            {
                throw new ArgumentOutOfRangeException(nameof(channels), one, "This is no channel.");
            }
        }

        return this with { Channels = all };
    }

    /// <summary>Whether the same purpose, class and channel are covered.</summary>
    /// <param name="question">What is asked.</param>
    /// <returns>Whether they are; a question without channel is covered by any.</returns>
    public bool Covers(ConsentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return CoversBut(question) && (question.Channel is not { } channel || Channels.Contains(channel));
    }

    /// <summary>Whether all parts are the same.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(ConsentScope? other) =>
        other is not null
        && Purpose == other.Purpose
        && Classes.SequenceEqual(other.Classes)
        && Channels.SequenceEqual(other.Channels);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Purpose, Classes.Length, Classes[0], Channels.Length);

    /// <summary>Purpose, classes and channels, such as <c>Marketing: Contact by WeChat</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Purpose}: {string.Join(", ", Classes)}{(Channels.IsEmpty ? "" : " by ")}{string.Join(", ", Channels)}";

    /// <summary>Whether all but the channel is covered.</summary>
    internal bool CoversBut(ConsentQuestion question) =>
        Purpose == question.Purpose && Classes.Contains(question.DataClass);
}
