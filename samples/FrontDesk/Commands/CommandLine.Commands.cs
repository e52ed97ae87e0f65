using System.CommandLine;
using FrontDesk.Briefings;

namespace FrontDesk.Commands;

internal sealed partial class CommandLine
{
    private const string ReplayName = "replay";

    private RootCommand Root()
    {
        var root = new RootCommand(
            "Plays three months of an invented beauty salon into a SQLite file and shows them;"
            + " the commands act on that file.")
        {
            _database, _language, _plain, _width,
        };
        root.SetAction((parsed, _) => RunAsync(parsed, options => SeasonCommand.RunAsync(options, Salon(options))));
        root.Subcommands.Add(Book());
        root.Subcommands.Add(Why());
        root.Subcommands.Add(Day());
        root.Subcommands.Add(Client());
        root.Subcommands.Add(Audit());
        root.Subcommands.Add(Replay());
        root.Subcommands.Add(Digest());
        root.Subcommands.Add(Fit());
        return root;
    }

    private Command Book()
    {
        var client = new Argument<string>("client") { Description = "a client's name or phone number, such as 李晓燕" };
        var (services, start, therapist) = (Services(), Start(), Therapist());
        var command = new Command("book", "Books a visit, or says why not (then with exit code 1).")
        {
            client, services, start, therapist,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, options =>
        {
            var salon = Salon(options);
            return BookCommand.RunAsync(options, salon, new VisitQuestion
            {
                Client = salon.Lookup.Client(parsed.GetRequiredValue(client)),
                Services = salon.Lookup.Services(parsed.GetRequiredValue(services)),
                Start = SalonLookup.Time(parsed.GetRequiredValue(start)),
                Therapist = parsed.GetValue(therapist) is { } name ? salon.Lookup.Therapist(name) : null,
            });
        }));
        return command;
    }

    private Command Why()
    {
        var client = new Option<string?>("--client") { Description = "who would come", HelpName = "CLIENT" };
        var (services, start, therapist) = (Services(), Start(), Therapist());
        var command = new Command("why", "Says every reason why a start is not offered (then with exit code 1).")
        {
            services, start, therapist, client,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, options =>
        {
            var salon = Salon(options);
            return WhyCommand.RunAsync(options, salon, new VisitQuestion
            {
                Client = parsed.GetValue(client) is { } who ? salon.Lookup.Client(who) : null,
                Services = salon.Lookup.Services(parsed.GetRequiredValue(services)),
                Start = SalonLookup.Time(parsed.GetRequiredValue(start)),
                Therapist = parsed.GetValue(therapist) is { } name ? salon.Lookup.Therapist(name) : null,
            });
        }));
        return command;
    }

    private Command Day()
    {
        var date = new Argument<string>("date") { Description = "a date such as 2026-12-01" };
        var command = new Command("day", "Draws the book of a day as a timetable by therapist.") { date };
        command.SetAction((parsed, _) => RunAsync(parsed, options =>
            DayCommand.RunAsync(options, Salon(options), SalonLookup.Date(parsed.GetRequiredValue(date)))));
        return command;
    }

    private Command Client()
    {
        var client = new Argument<string>("client") { Description = "a client's name or phone number, such as 李晓燕" };
        var role = new Option<string>("--role")
        {
            Description = "who reads: each role sees its own part",
            DefaultValueFactory = _ => "manager",
        };
        role.AcceptOnlyFromAmong(RoleNames.Codes);
        var command = new Command("client", "Prints a client's file as a briefing before the next visit.")
        {
            client, role,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, options =>
        {
            var salon = Salon(options);
            var who = salon.Lookup.Client(parsed.GetRequiredValue(client));
            return ClientCommand.RunAsync(options, salon, who, RoleNames.Find(parsed.GetRequiredValue(role)));
        }));
        return command;
    }

    private Command Audit()
    {
        var command = new Command("audit", "Proves the whole file, or names what is wrong (then with exit code 2).");
        command.SetAction((parsed, _) => RunAsync(parsed, options => AuditCommand.RunAsync(options, Salon(options))));
        return command;
    }

    private Command Digest()
    {
        var command = new Command("digest", "Prints a digest of every table, to compare two files.");
        command.SetAction((parsed, _) => RunAsync(parsed, DigestCommand.RunAsync));
        return command;
    }

    private Command Replay()
    {
        var folder = new Argument<string>("folder") { Description = "the folder of a point-of-sale export" };
        var durations = new Option<string?>("--durations")
        {
            Description = "how long the services take; by default the sample's replay-services.json",
            HelpName = "FILE",
        };
        var till = Till();
        var programme = new Option<string?>("--programme")
        {
            Description = "the loyalty programme; by default the sample's replay-programme.json",
            HelpName = "FILE",
        };
        var salt = new Option<string?>("--salt")
        {
            Description = "from what names and ids are made, to compare two files; by default chance",
            HelpName = "TEXT",
        };
        var command = new Command(ReplayName, "Plays a real salon's export through the same desks; again adds nothing.")
        {
            folder, durations, till, programme, salt,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, options => ReplayCommand.RunAsync(
            options, new ReplayQuestion(parsed.GetRequiredValue(folder))
            {
                Durations = parsed.GetValue(durations),
                Till = parsed.GetValue(till),
                Programme = parsed.GetValue(programme),
                Salt = parsed.GetValue(salt),
            })));
        return command;
    }

    private static Option<string?> Till() => new("--till")
    {
        Description = "taxes and packs of the till; by default the sample's replay-till.json",
        HelpName = "FILE",
    };

    private static Argument<string> Services() =>
        new("service") { Description = "a service's code or name, such as deep-cleanse; several with +" };

    private static Argument<string> Start() => new("start") { Description = "a local time such as 2026-12-01T14:00" };

    private static Option<string?> Therapist() =>
        new("--with") { Description = "the therapist and nobody else (点客), such as lin", HelpName = "THERAPIST" };
}
