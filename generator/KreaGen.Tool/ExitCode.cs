namespace KreaGen.Tool;

/// <summary>What the tool's exit codes mean.</summary>
internal enum ExitCode
{
    /// <summary>Done, and nothing to object to.</summary>
    Fine = 0,

    /// <summary>Done, and there is something to look at: a breaking difference, an error in a document, a document that changed.</summary>
    Found = 1,

    /// <summary>Not done: the command line, a file or the network is not as it should be.</summary>
    Failed = 2,
}
