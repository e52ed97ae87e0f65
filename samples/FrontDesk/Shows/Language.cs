namespace FrontDesk.Shows;

/// <summary>The language of what is shown.</summary>
public enum Language
{
    /// <summary>English, with the trade's Chinese words beside it.</summary>
    En = 0,

    /// <summary>Simplified Chinese.</summary>
    Zh = 1,
}
