namespace FrontDesk.Salons;

/// <summary>The invented salon, read and checked.</summary>
internal static class SalonFile
{
    public static SalonData ReadShipped() => Read(DataFile.Shipped("salon.json"));

    public static NamesData ReadShippedNames() => DataFile.Read<NamesData>(DataFile.Shipped("names.json"));

    public static SalonData Read(string path)
    {
        var salon = DataFile.Read<SalonData>(path);
        var problems = SalonCheck.ProblemsOf(salon).ToList();
        return problems.Count == 0
            ? salon
            : throw new DataFileException($"{path}: {string.Join(Environment.NewLine, problems)}");
    }
}
