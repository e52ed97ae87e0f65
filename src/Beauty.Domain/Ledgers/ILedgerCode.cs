namespace Beauty.Domain.Ledgers;

/// <summary>A checked code of the ledgers with one text form.</summary>
/// <typeparam name="TSelf">The value type.</typeparam>
public interface ILedgerCode<TSelf>
    where TSelf : struct, ILedgerCode<TSelf>
{
    /// <summary>The text; empty for <c>default</c>.</summary>
    string Code { get; }

    /// <summary>Makes a code.</summary>
    /// <param name="code">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is no such code.</exception>
    static abstract TSelf Of(string code);
}
