namespace Beauty.Application.Events;

/// <summary>Keeps the delivery of a scope for those who ask for it there.</summary>
internal sealed class DeliveryInScope
{
    public Delivery Delivery
    {
        get => field ?? throw new InvalidOperationException(
            "There is no delivery here. Maybe the handler was not resolved in the scope of a DispatchingSink.");
        set;
    }
}
