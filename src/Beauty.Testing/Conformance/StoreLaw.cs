namespace Beauty.Testing.Conformance;

/// <summary>One law of storage: an id, a sentence, and a check that drives a store.</summary>
public sealed class StoreLaw
{
    private readonly Func<Trial, Task> _check;

    internal StoreLaw(string id, string text, string lookAt, Func<Trial, Task> check) =>
        (Id, Text, LookAt, _check) = (id, text, lookAt, check);

    /// <summary>The number in the storage rules, with a letter where one rule has several checks.</summary>
    public string Id { get; }

    /// <summary>The law in one sentence.</summary>
    public string Text { get; }

    /// <summary>Where a store that breaks the law usually goes wrong.</summary>
    public string LookAt { get; }

    /// <summary>Drives a store and checks the law, with the usual patience.</summary>
    /// <param name="store">A fresh, empty store; the caller disposes it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When the law was found kept.</returns>
    /// <exception cref="ConformanceException">
    /// The law is broken, the store threw what it may not throw, or it did not answer within
    /// <see cref="StoreConformance.Patience"/>.
    /// </exception>
    public Task CheckAsync(IStoreUnderTest store, CancellationToken cancellationToken = default) =>
        CheckAsync(store, StoreConformance.Patience, cancellationToken);

    /// <summary>Drives a store and checks the law.</summary>
    /// <param name="store">A fresh, empty store; the caller disposes it.</param>
    /// <param name="patience">How long to wait for the whole check, more than zero.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When the law was found kept.</returns>
    /// <exception cref="ConformanceException">
    /// The law is broken, the store threw what it may not throw, or it did not answer in time.
    /// </exception>
    public async Task CheckAsync(
        IStoreUnderTest store, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(patience, TimeSpan.Zero);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var trial = new Trial(store, end.Token);
        var check = Task.Run(() => _check(trial), end.Token);
        try
        {
            await check.WaitAsync(patience, end.Token).ConfigureAwait(false);
        }
        catch (LawBrokenException broken)
        {
            throw new ConformanceException(this, broken.Message, trial.History, cause: null);
        }
        catch (TimeoutException late) when (!check.IsCompleted)
        {
            await end.CancelAsync().ConfigureAwait(false);
            throw new ConformanceException(
                this, $"the store did not answer within {patience}", trial.History, late);
        }
        catch (Exception thrown) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConformanceException(
                this, $"the store threw {thrown.GetType().Name}: {thrown.Message}", trial.History, thrown);
        }
    }

    /// <summary>Id and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Text}";
}
