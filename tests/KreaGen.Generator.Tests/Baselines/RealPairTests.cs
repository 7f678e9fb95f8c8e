using KreaGen.Generator.Baselines;
using KreaGen.Generator.Baselines.Comparison;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>
/// Two versions each of real, large interfaces. The whole list of differences was read once by a person; what is checked in is about how many fall
/// under each rule, and some of them that were looked up in the documents. A failing test leaves the list in the temporary folder, to be read again.
/// </summary>
public sealed class RealPairTests
{
    [SharedFact("corpus/apisguru__github.com-ghes-3.1.json")]
    public void GitHub_Enterprise_31_to_github_com() => Check(
        "GitHub",
        "apisguru__github.com-ghes-3.1.json",
        "github-octokit__api.github.com.json",
        new()
        {
            ["response-added"] = 1,
            ["equivalent-response-added"] = 2,
            ["response-looser"] = 49,
            ["response-stricter"] = 27,
            ["bare-error-removed"] = 1,
            ["changed"] = 39,
            ["deprecated"] = 5,
            ["error-added"] = 65,
            ["error-removed"] = 5,
            ["host-changed"] = 1,
            ["operation-added"] = 720,
            ["operation-removed"] = 177,
            ["parameter-added"] = 44,
            ["parameter-removed"] = 5,
            ["preset-added"] = 3,
            ["property-added"] = 384,
            ["property-removed"] = 28,
            ["renamed"] = 3,
            ["request-looser"] = 6,
            ["request-stricter"] = 11,
            ["server-added"] = 1,
            ["server-removed"] = 2,
            ["type-added"] = 2321,
            ["type-changed"] = 185,
            ["type-removed"] = 264,
            ["use-changed"] = 18,
            ["value-added"] = 54,
            ["value-removed"] = 30,
            ["response-case-added"] = 22,
            ["webhook-added"] = 1,
            ["wire-changed"] = 11,
        },
        "Breaking (host-changed): client: host was http://HOSTNAME/api/v3, is https://api.github.com",
        "Breaking (operation-removed): operation GET /projects/{project_id}/collaborators/{username}/permission is gone",
        "Additive (operation-added): operation GET /orgs/{org}/dependabot/alerts is new",
        "Breaking (request-stricter): property path of record PullsCreateReviewCommentRequest: required is new",
        "Breaking (response-looser): property author_association of record IssueComment: required is gone",
        "Additive (deprecated): property has_downloads of record Repository: deprecated is new",
        "Breaking (value-removed): value internal of enum ReposListForOrgType is gone",
        "Breaking (parameter-removed): parameter query visibility of operation GET /repositories is gone");

    [SharedFact("corpus/cloudflare__openapi-2023-08-04.yaml")]
    public void Cloudflare_2023_to_2024() => Check(
        "Cloudflare",
        "cloudflare__openapi-2023-08-04.yaml",
        "cloudflare__openapi-2024-08-06.json",
        new()
        {
            ["equivalent-response-added"] = 29,
            ["response-looser"] = 70,
            ["response-removed"] = 29,
            ["response-stricter"] = 3,
            ["body-removed"] = 29,
            ["changed"] = 1,
            ["deprecated"] = 44,
            ["error-added"] = 25,
            ["error-removed"] = 24,
            ["operation-added"] = 467,
            ["operation-removed"] = 192,
            ["parameter-added"] = 219,
            ["parameter-required"] = 6,
            ["parameter-removed"] = 50,
            ["property-added"] = 190,
            ["property-required"] = 1,
            ["property-removed"] = 130,
            ["renamed"] = 1061,
            ["request-looser"] = 29,
            ["request-stricter"] = 190,
            ["security-changed"] = 305,
            ["security-widened"] = 113,
            ["type-added"] = 3877,
            ["type-changed"] = 4058,
            ["type-removed"] = 2871,
            ["value-added"] = 66,
            ["response-case-added"] = 55,
            ["request-case-added"] = 6,
            ["case-removed"] = 68,
            ["wire-changed"] = 6,
            ["preset-removed"] = 33,
            ["value-removed"] = 56,
        },
        "Breaking (operation-removed): operation GET /radar/http/top/browsers is gone",
        "Additive (operation-added): operation PUT /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} is new",
        "Breaking (renamed): parameter path account_id of operation PUT /accounts/{account_id}/magic/ipsec_tunnels: name was accountIdentifier, is accountId",
        "Additive (request-looser): parameter path script_id of operation GET /zones/{zone_id}/page_shield/scripts/{script_id}: minLength 32 is gone",
        "Breaking (request-stricter): parameter path variant_id of operation GET /accounts/{account_id}/images/v1/variants/{variant_id}: maxLength 99 is new",
        "Additive (security-widened): operation GET /zones/{zone_id}/pagerules/{pagerule_id}: security was api_email+api_key, is api_email+api_key|api_token",
        "Breaking (security-changed): operation GET /radar/email/security/summary/dmarc: security was none, is api_email+api_key+api_token");

    private static void Check(string name, string before, string after, Dictionary<string, int> counts, params string[] known)
    {
        IReadOnlyList<ApiDifference> differences = ApiComparison.Compare(ListingOf(name, before), ListingOf(name, after));
        string[] lines = [.. differences.Select(static difference => $"{(difference.Rule.IsBreaking ? "Breaking" : "Additive")} ({difference.Rule.Id}): {DifferenceWriter.Write(difference)}")];
        string list = Path.Combine(Path.GetTempPath(), $"kreagen-{name}-differences.txt");
        File.WriteAllLines(list, lines);

        Dictionary<string, int> found = differences.CountBy(static difference => difference.Rule.Id).ToDictionary();
        string[] wrong = [.. counts.Keys.Union(found.Keys).Order(StringComparer.Ordinal).Where(rule => !IsAbout(counts.GetValueOrDefault(rule), found.GetValueOrDefault(rule)))];
        Assert.True(wrong.Length == 0, $"Not about as many as before: {string.Join(", ", wrong.Select(rule => $"{rule} {found.GetValueOrDefault(rule)}"))}. Read {list}.");
        Assert.All(known, line => Assert.Contains(line, lines));
        File.Delete(list);
    }

    /// <summary>A better binder gives some types other names or shapes; a rule that went wrong shows in more than a fifth.</summary>
    private static bool IsAbout(int expected, int found) => Math.Abs(expected - found) <= Math.Max(10, expected / 5);

    private static ApiListing ListingOf(string name, string file)
    {
        ClientSettings settings = ClientSettings.Default with { Name = name + "Client", Namespace = name };
        var source = new SpecSource(file, File.ReadAllText(SharedFiles.PathTo("corpus/" + file))) { Settings = settings };
        ApiListing surface = ApiListingBuilder.List(ClientReader.Read(ClientSources.Group([source]).Single(), CancellationToken.None).Model!);

        // What is checked in is text: the pair is compared as a build would do it.
        return ApiListingReader.Read(ApiListingWriter.Write(surface)).ApiListing!;
    }
}
