using System.Reflection;

namespace KreaGen.Generator.Diagnostics;

/// <summary>
/// Where the page of a diagnostic is: in the repository that the build was told (<c>-p:RepositoryUrl=…</c>). A build that was told
/// none has no links: a wrong address would be worse.
/// </summary>
internal static class HelpLinks
{
    private static readonly string? Repository = typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == "RepositoryUrl")?.Value;

    public static string? Of(string id) => Of(Repository, id);

    /// <param name="repository">An address such as <c>https://github.com/you/kreagen</c>, with or without <c>.git</c>; or nothing.</param>
    /// <param name="id">For example <c>KREA2201</c>.</param>
    internal static string? Of(string? repository, string id)
    {
        if (repository is not { Length: > 0 })
        {
            return null;
        }

        string address = repository.TrimEnd('/');
        address = address.EndsWith(".git", StringComparison.Ordinal) ? address.Substring(0, address.Length - 4) : address;
        return address + "/blob/main/docs/diagnostics/" + id + ".md";
    }
}
