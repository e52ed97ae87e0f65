using Beauty.Application.Events;

namespace Beauty.Application.Tests.Events;

/// <summary>Notes what it hears; a test may say what happens at each delivery, before it is noted.</summary>
public sealed class RecordingSink : IMessageSink
{
    public List<string> Heard { get; } = [];

    public Func<Delivery, Task> AtDelivery { get; set; } = _ => Task.CompletedTask;

    /// <summary>A delivery as tests write it, such as <c>2/1</c> for the first version of stream 2.</summary>
    public static string Name(Delivery delivery) =>
        $"{RelayHouse.NumberOf(delivery.Message.Stream)}/{delivery.Message.StreamVersion}";

    public async Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
    {
        await AtDelivery(delivery);
        Heard.Add(Name(delivery));
    }
}
