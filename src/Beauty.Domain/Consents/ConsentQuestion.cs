using Beauty.Domain.Privacy;

namespace Beauty.Domain.Consents;

/// <summary>For what a consent is looked for: one purpose, one class, and perhaps a channel.</summary>
/// <remarks>Equality by value.</remarks>
public sealed record ConsentQuestion
{
    private ConsentQuestion(DataPurpose purpose, DataClass dataClass, ConsentChannel? channel) =>
        (Purpose, DataClass, Channel) = (purpose, dataClass, channel);

    /// <summary>For what the data would be used.</summary>
    public DataPurpose Purpose { get; }

    /// <summary>Which data.</summary>
    public DataClass DataClass { get; }

    /// <summary>On which channel the client would be addressed; null when not at all.</summary>
    public ConsentChannel? Channel { get; }

    /// <summary>Puts the question.</summary>
    /// <param name="purpose">For what.</param>
    /// <param name="dataClass">Which data.</param>
    /// <param name="channel">On which channel, or null.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the named.</exception>
    public static ConsentQuestion Of(DataPurpose purpose, DataClass dataClass, ConsentChannel? channel = null)
    {
        if (!Enum.IsDefined(purpose))
        {
            throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "This is no purpose.");
        }

        if (!Enum.IsDefined(dataClass))
        {
            throw new ArgumentOutOfRangeException(nameof(dataClass), dataClass, "This is no class of data.");
        }

        return channel is not { } named || Enum.IsDefined(named)
            ? new(purpose, dataClass, channel)
            : throw new ArgumentOutOfRangeException(nameof(channel), channel, "This is no channel.");
    }
}
