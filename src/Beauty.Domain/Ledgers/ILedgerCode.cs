namespace Beauty.Domain.Ledgers;

/// <summary>A checked code of the ledgers with one text form.</summary>
/// <typeparam name="TSelf">The value type.</typeparam>
internal interface ILedgerCode<TSelf>
    where TSelf : struct, ILedgerCode<TSelf>
{
    string Code { get; }

    static abstract TSelf Of(string code);
}
