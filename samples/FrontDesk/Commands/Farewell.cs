namespace FrontDesk.Commands;

/// <summary>The end of each run: where the file is and what to try next.</summary>
internal static class Farewell
{
    public static void Say(RunOptions options, params ReadOnlySpan<string> commands)
    {
        var screen = options.Screen;
        screen.Line();
        screen.Say($"The book is in {options.Database}", $"数据文件：{options.Database}");
        screen.Say("What to try next:", "接下来可以试试：");
        foreach (var command in commands)
        {
            // Past the console's word wrap: a command that is cut cannot be copied.
            screen.Unwrapped($"  {options.Again(command)}");
        }
    }
}
