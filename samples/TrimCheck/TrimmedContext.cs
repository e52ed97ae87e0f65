using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;

namespace TrimCheck;

/// <summary>The values that this host writes and reads, known to the compiler.</summary>
[JsonSerializable(typeof(ClientId))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(TimeRange))]
internal sealed partial class TrimmedContext : JsonSerializerContext;
