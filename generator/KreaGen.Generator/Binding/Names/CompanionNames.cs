namespace KreaGen.Generator.Binding.Names;

/// <summary>Names of the types that stand beside a client: <c>EvoLinkClient</c> → <c>EvoLinkServers</c>.</summary>
internal static class CompanionNames
{
    private const string Suffix = "Client";

    public static string Of(string clientName, string part) => Stem(clientName) + part;

    /// <summary>The class that reads webhooks: <c>EvoLinkClient</c> → <c>EvoLinkWebhooks</c>.</summary>
    public static string OfWebhooks(string clientName) => Of(clientName, "Webhooks");

    /// <summary>A sub-client: <c>EvoLinkClient</c> and <c>Tasks</c> → <c>EvoLinkTasksClient</c>.</summary>
    public static string OfGroup(string clientName, string group) => Stem(clientName) + group + Suffix;

    /// <summary>The interface of a client or sub-client.</summary>
    public static string OfInterface(string className) => "I" + className;

    private static string Stem(string clientName)
        => clientName.Length > Suffix.Length && clientName.EndsWith(Suffix, StringComparison.Ordinal)
            ? clientName.Substring(0, clientName.Length - Suffix.Length) : clientName;
}
