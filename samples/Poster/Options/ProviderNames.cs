using Krea.EvoLink;
using Krea.Runware;

namespace KreaGen.Samples.Poster.Options;

/// <summary>What is called after a provider.</summary>
internal static class ProviderNames
{
    /// <summary>The words of <c>--provider</c>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["evolink", "runware"];

    public static string NameOf(this Provider provider) => provider.ToString();

    /// <summary>The word of <c>--provider</c>.</summary>
    public static string WordOf(this Provider provider) => Words[(int)provider];

    /// <summary>The environment variable with the key.</summary>
    public static string KeyNameOf(this Provider provider) => provider == Provider.Runware ? "RUNWARE_API_KEY" : "EVOLINK_API_KEY";

    public static Uri EndpointOf(this Provider provider) => provider == Provider.Runware ? RunwareClient.DefaultEndpoint : EvoLinkClient.DefaultEndpoint;
}
