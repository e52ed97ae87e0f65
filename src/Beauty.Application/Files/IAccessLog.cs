namespace Beauty.Application.Files;

/// <summary>The log of who read what of whom (访问日志): append-only, kept by the host.</summary>
/// <remarks>
/// <para>
/// An entry is written before anything is shown; if writing fails, nothing is (V1). There is no default: a log that
/// nobody chose would be one that nobody keeps. A host registers its own, or a <see cref="JsonLinesAccessLog"/>.
/// </para>
/// <para>Implementations are thread-safe.</para>
/// </remarks>
public interface IAccessLog
{
    /// <summary>Writes an entry; returns only when it will not be lost.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Gives up; then nothing is shown.</param>
    /// <returns>When it is written. Any exception goes on to the reader, who is shown nothing.</returns>
    ValueTask WriteAsync(AccessEntry entry, CancellationToken cancellationToken = default);
}
