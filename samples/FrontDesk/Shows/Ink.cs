namespace FrontDesk.Shows;

/// <summary>What a stretch of a drawn line is, so that colour can be given late and left out.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain = 0,

    /// <summary>Rules and the time scale.</summary>
    Faint = 1,

    /// <summary>A therapist's name, a full hour.</summary>
    Strong = 2,

    /// <summary>The therapist works on a client.</summary>
    Active = 3,

    /// <summary>A client waits while something works.</summary>
    Processing = 4,

    /// <summary>Preparation or clean-up.</summary>
    Buffer = 5,

    /// <summary>Outside the hours of work.</summary>
    Off = 6,
}
