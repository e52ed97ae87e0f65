using Beauty.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is ["ratios", .. var options])
{
    RatioReport.Write(RatioOptions.Parse(options), Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
