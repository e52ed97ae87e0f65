using System.Text.Json.Serialization;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Files;
using Beauty.Application.Records;
using Beauty.Application.Salons;

namespace Beauty.Application.Json;

/// <summary>
/// Generated metadata; internal, because hosts take it through <see cref="ApplicationJson.Vocabulary"/>.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AccessEntry))]
[JsonSerializable(typeof(AddForm))]
[JsonSerializable(typeof(BookForm))]
[JsonSerializable(typeof(BookedVisit))]
[JsonSerializable(typeof(ChangeForm))]
[JsonSerializable(typeof(ClientForm))]
[JsonSerializable(typeof(ClientVersion))]
[JsonSerializable(typeof(CommandContended))]
[JsonSerializable(typeof(CommandKeyReused))]
[JsonSerializable(typeof(IdTaken))]
[JsonSerializable(typeof(MoveForm))]
[JsonSerializable(typeof(NotFound))]
[JsonSerializable(typeof(RecordForm))]
[JsonSerializable(typeof(RecordedBlock))]
[JsonSerializable(typeof(RedesignForm))]
[JsonSerializable(typeof(SealedForm))]
[JsonSerializable(typeof(ServiceUnknown))]
[JsonSerializable(typeof(StepForm))]
[JsonSerializable(typeof(StoredVersion))]
[JsonSerializable(typeof(VersionChanged))]
[JsonSerializable(typeof(WithdrawForm))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;
