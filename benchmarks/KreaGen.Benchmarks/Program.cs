using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KreaGen.Benchmarks.Comparison;

switch (args)
{
    case ["compare", "json"]:
        JsonComparison.Run(Console.Out);
        return;
    case ["compare", "calls"]:
        CallComparison.Run(Console.Out);
        return;
    case ["compare", "jobs"]:
        await JobReport.RunAsync(Console.Out);
        return;
    case ["compare"]:
        JsonComparison.Run(Console.Out);
        CallComparison.Run(Console.Out);
        await JobReport.RunAsync(Console.Out);
        return;
    default:
        break;
}

IConfig config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median)
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
