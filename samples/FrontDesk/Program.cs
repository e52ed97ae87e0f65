using FrontDesk.Salons;
using FrontDesk.Season;
using FrontDesk.Shows;
using Spectre.Console;

var salon = SalonFile.ReadShipped();
var clients = SeasonClients.Invent(salon, SalonFile.ReadShippedNames());
var wishes = SeasonDemand.Invent(salon, clients);
Console.OutputEncoding = System.Text.Encoding.UTF8;
var random = new SeasonRandom(5);
var lang = args.Length > 0 ? Language.Zh : Language.En;
var cols = new List<BookColumn>();
foreach (var t in salon.Therapists)
{
    var visits = new List<BookVisit>();
    var at = 600;
    var services = salon.Services.Where(s => t.Skills.Has(s.Skill)).ToList();
    while (at < 1140)
    {
        var s = random.Pick(services);
        var ph = new List<BookPhase>();
        var m = at;
        int? passive = null;
        foreach (var p in s.Phases)
        {
            if (p.Kind == PhaseWord.Processing) passive = m;
            ph.Add(new BookPhase { Kind = p.Kind == PhaseWord.Active ? BookPhaseKind.Active : BookPhaseKind.Processing, Time = MinuteRange.Between(m, m + p.Minutes) });
            m += p.Minutes;
        }
        if (s.CleanUp > 0) { ph.Add(new BookPhase { Kind = BookPhaseKind.Buffer, Time = MinuteRange.Between(m, m + s.CleanUp) }); m += s.CleanUp; }
        visits.Add(new BookVisit { Client = random.Pick(clients).Name.In(lang), Service = s.Short.In(lang), Room = "Orchid", Phases = ph });
        at = m + (random.Percent(30) ? 30 : 0);
    }
    cols.Add(new BookColumn { Name = t.Name.In(lang), Subtitle = t.Name.Zh, Working = [MinuteRange.Between(600, 780), MinuteRange.Between(825, 1170)], Visits = visits });
}
var page = new BookPage { Salon = "x", Date = salon.Today, LineMinutes = 15, Columns = cols };
foreach (var line in BookDrawing.Draw(page, AnsiConsole.Profile.Width, Words.In(lang)))
{
    var p = new Paragraph();
    foreach (var s in line) p.Append(s.Text, Tints.StyleOf(s));
    AnsiConsole.Write(p);
    AnsiConsole.WriteLine();
}
