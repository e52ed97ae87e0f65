namespace Beauty.Application.Events;

/// <summary>What one pump of the relay did.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Published">How many messages were told and marked.</param>
/// <param name="Failed">How many failed and wait to be tried again.</param>
/// <param name="Parked">How many were parked: somebody should look at them.</param>
/// <param name="Behind">How many are still untold, the parked ones and those behind them included.</param>
public sealed record RelayReport(RelayEnding Ending, int Published, int Failed, int Parked, int Behind);
