namespace Beauty.Domain.Privacy;

/// <summary>What the law makes of the classes of data.</summary>
public static class DataClasses
{
    /// <summary>The classes that say something of a person; the others need neither consent nor sealing.</summary>
    /// <param name="dataClass">The class.</param>
    /// <returns>False for <see cref="DataClass.Public"/> and <see cref="DataClass.Business"/>.</returns>
    public static bool IsPersonal(this DataClass dataClass) =>
        dataClass is not (DataClass.Public or DataClass.Business);

    /// <summary>Whether a class needs a consent of its own: skin, health, photos and templates.</summary>
    /// <remarks>Source: D13; law V4; rules-storage, "What the law asks of a salon dossier" (PIPL art. 28 and
    /// 29).</remarks>
    /// <param name="dataClass">The class.</param>
    /// <returns>Whether it is sensitive.</returns>
    public static bool IsSensitive(this DataClass dataClass) =>
        dataClass is DataClass.SkinStatus or DataClass.Health or DataClass.Image or DataClass.Biometric;
}
