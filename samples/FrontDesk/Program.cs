using FrontDesk.Commands;

return await new CommandLine(Surroundings.OfTheProcess()).RunAsync(args);
