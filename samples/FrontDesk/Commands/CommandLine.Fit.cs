using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FrontDesk.Replay.Fitting;

namespace FrontDesk.Commands;

internal sealed partial class CommandLine
{
    private Command Fit()
    {
        var folder = new Argument<string>("folder") { Description = "the folder of a point-of-sale export" };
        var (output, quantile) = (FitOutput(), FitQuantile());
        var till = Till();
        var force = new Option<bool>("--force") { Description = "replaces the file if it is there" };
        var zone = new Option<string>("--zone")
        {
            Description = "the salon's time zone, which no export tells",
            HelpName = "ZONE",
            DefaultValueFactory = _ => FitRequest.UsualZone,
        };
        var command = new Command("fit", "Proposes how long an export's services take, and says how sure that is.")
        {
            folder, output, force, quantile, zone, till,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, options => FitCommand.RunAsync(options, new FitOrder
        {
            Folder = parsed.GetRequiredValue(folder),
            Request = new FitRequest
            {
                Quantile = parsed.GetRequiredValue(quantile),
                Zone = parsed.GetRequiredValue(zone),
            },
            Till = parsed.GetValue(till),
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
        })));
        return command;
    }

    private static Option<string?> FitOutput()
    {
        var output = new Option<string?>("--output")
        {
            Description = "where the proposal is written; by default the screen",
            HelpName = "FILE",
        };
        output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
            {
                result.AddError("--output takes the path of a file.");
            }
        });
        return output;
    }

    private static Option<decimal> FitQuantile() => new("--quantile")
    {
        Description = "at most this share of a service's gaps may be shorter than its length, 0.01 to 0.5",
        HelpName = "SHARE",
        DefaultValueFactory = _ => FitRequest.UsualQuantile,
        CustomParser = Quantile,
    };

    /// <summary>A share with a point in every country, so that a copied command means the same everywhere.</summary>
    private static decimal Quantile(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var isShare = decimal.TryParse(
            text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share);
        if (!isShare || share is < FitRequest.LeastQuantile or > FitRequest.MostQuantile)
        {
            result.AddError($"--quantile takes a share from 0.01 to 0.5, not '{text}'.");
        }

        return share;
    }
}
