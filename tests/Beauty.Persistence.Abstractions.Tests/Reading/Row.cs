using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

/// <summary>A row with few different values, so that ties and misses are common.</summary>
public sealed record Row(int Number, string Word, ClientId Client, int? Optional);
