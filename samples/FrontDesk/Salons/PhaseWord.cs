namespace FrontDesk.Salons;

/// <summary>The words for phases in data files.</summary>
internal enum PhaseWord
{
    /// <summary>The therapist works.</summary>
    Active = 1,

    /// <summary>The client waits: a mask works, a colour develops (留置).</summary>
    Processing = 2,
}
