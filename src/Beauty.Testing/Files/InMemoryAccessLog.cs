using System.Collections.Immutable;
using Beauty.Application.Files;

namespace Beauty.Testing.Files;

/// <summary>An access log that a test reads, and that can be made to fail.</summary>
/// <remarks>Thread-safe. Nothing outlives the object.</remarks>
public sealed class InMemoryAccessLog : IAccessLog
{
    private ImmutableList<AccessEntry> _entries = [];
    private Exception? _failure;

    /// <summary>The entries, oldest first.</summary>
    public ImmutableList<AccessEntry> Entries => Volatile.Read(ref _entries);

    /// <inheritdoc />
    public ValueTask WriteAsync(AccessEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _failure) is { } failure)
        {
            return ValueTask.FromException(failure);
        }

        ImmutableInterlocked.Update(ref _entries, (entries, added) => entries.Add(added), entry);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes every writing fail from now on, or succeed again.</summary>
    /// <param name="failure">What is thrown; null to succeed again.</param>
    public void FailWith(Exception? failure) => Volatile.Write(ref _failure, failure);
}
