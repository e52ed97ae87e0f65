using System.Runtime.CompilerServices;
using Beauty.Domain.Aggregates;

namespace Beauty.Domain.Ledgers;

/// <summary>Checks an invariant and makes its sentence only when it is broken.</summary>
/// <remarks>
/// Checked for each entry and lot; sentences made each time took most of the time and memory of a load.
/// </remarks>
internal static class Invariant
{
    public static void Require(
        bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref Sentence otherwise)
    {
        if (!holds)
        {
            throw new InvariantBrokenException(otherwise.ToStringAndClear());
        }
    }

    /// <summary>A sentence that is put together only where the invariant does not hold.</summary>
    [InterpolatedStringHandler]
    public ref struct Sentence
    {
        private DefaultInterpolatedStringHandler _text;

        public Sentence(int literalLength, int formattedCount, bool holds, out bool isNeeded)
        {
            isNeeded = !holds;
            _text = isNeeded ? new(literalLength, formattedCount, null) : default;
        }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public string ToStringAndClear() => _text.ToStringAndClear();
    }
}
