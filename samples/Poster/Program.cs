using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Runs;

AppDomain.CurrentDomain.UnhandledException += (_, defect) =>
{
    Console.Error.WriteLine(args.Contains("--verbose")
        ? defect.ExceptionObject
        : $"This program has a defect: {(defect.ExceptionObject as Exception)?.Message} --verbose shows all of it.");
    Environment.Exit(1);
};

using Interruption interruption = Interruption.BySignals();
return (int)await PosterProgram.RunAsync(args, PosterConsole.OfProcess(), interruption);
