namespace Beauty.Loyalty.Programmes;

/// <summary>Carries the first wrong value out of the reading of a programme; never leaves this package.</summary>
internal sealed class ProgrammeFaultException(string path, string value, string limit)
    : Exception($"{path} is {value}, allowed is {limit}.")
{
    internal ProgrammeInvalid Refusal { get; } = new(path, value, limit);
}
