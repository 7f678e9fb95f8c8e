namespace KreaGen.Package.Tests.Processes;

/// <summary>Runs the dotnet command as a user does.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    public static async Task<ProcessResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using RunningProcess process = Start(folder, environment, arguments);
        return await process.WaitAsync(Limit);
    }

    public static RunningProcess Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
        => RunningProcess.Start("dotnet", folder, arguments, new Dictionary<string, string>(environment)
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        });
}
