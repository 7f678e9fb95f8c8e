using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Values;

namespace KreaGen.Downloads;

/// <summary>What a link must be before it is followed.</summary>
internal static class DownloadRules
{
    /// <summary>The link without its query, which often contains a signature.</summary>
    public static string Show(Uri source) => source.IsAbsoluteUri ? source.GetLeftPart(UriPartial.Path) : "the link";

    public static void Check(Uri source, DownloadOptions options)
    {
        if (!source.IsAbsoluteUri || (source.Scheme != Uri.UriSchemeHttps && !(options.AllowHttp && source.Scheme == Uri.UriSchemeHttp)))
        {
            throw new DownloadException($"{Show(source)} is not an https link. Nothing was downloaded.");
        }

        if (source.UserInfo.Length > 0)
        {
            throw new DownloadException("The link contains user information, which would be sent to another host. Nothing was downloaded.");
        }

        if (!options.AllowPrivateAddresses && PublicHostRule.FindProblem(source) is { } problem)
        {
            throw new DownloadException($"{Show(source)} does not point to the public internet: {problem}. Nothing was downloaded.");
        }
    }
}
