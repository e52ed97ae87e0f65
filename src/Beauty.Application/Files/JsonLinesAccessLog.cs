using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Application.Json;

namespace Beauty.Application.Files;

/// <summary>Writes each entry as one line of JSON to a stream that the host keeps, and flushes it.</summary>
/// <remarks>
/// Appends at the stream's position: open a file with <see cref="FileMode.Append"/>, and with
/// <see cref="FileOptions.WriteThrough"/> if entries must outlive a loss of power. Thread-safe: one line at a time. The
/// stream stays the host's.
/// </remarks>
public sealed class JsonLinesAccessLog : IAccessLog, IDisposable
{
    private static readonly JsonTypeInfo<AccessEntry> Form =
        (JsonTypeInfo<AccessEntry>)ApplicationJson.Vocabulary.ToOptions().GetTypeInfo(typeof(AccessEntry));

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Stream _stream;

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public JsonLinesAccessLog(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream.CanWrite
            ? stream
            : throw new ArgumentException("An access log needs a stream that can be written.", nameof(stream));
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(AccessEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var line = Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(entry, Form)}\n");
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // No token from here on: half a line would spoil the next one.
            await _stream.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the queue of writers; the stream stays open.</summary>
    public void Dispose() => _turn.Dispose();
}
