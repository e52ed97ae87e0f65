using FrontDesk.Salons;
using FrontDesk.Season;

var salon = SalonFile.ReadShipped();
var clients = SeasonClients.Invent(salon, SalonFile.ReadShippedNames());
var wishes = SeasonDemand.Invent(salon, clients);
Console.WriteLine($"{clients.Count} {wishes.Count} {wishes[0]} {wishes[^1].AskedAt}");
