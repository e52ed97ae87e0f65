using Beauty.Domain.Ledgers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>The unit of a ledger as its code.</summary>
internal sealed class LedgerUnitText() : ValueConverter<LedgerUnit, string>(
    unit => unit.Code, code => LedgerUnit.Of(code));
