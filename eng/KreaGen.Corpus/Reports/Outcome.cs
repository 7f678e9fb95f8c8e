namespace KreaGen.Corpus.Reports;

/// <summary>What can become of a document, in the table's words.</summary>
internal static class Outcome
{
    /// <summary>There is a client.</summary>
    public const string Yes = "yes";

    /// <summary>There is none, and the generator says why.</summary>
    public const string Diagnosed = "diagnosed";

    /// <summary>The generator threw, its process ended, or neither a client nor an error came out.</summary>
    public const string Crashed = "crashed";

    /// <summary>It took too long.</summary>
    public const string Timeout = "timeout";
}
