using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>What a server is called: by the name that it has (OpenAPI 3.2, or an overlay), a description of few words, else its address.</summary>
internal static class ServerNames
{
    // A longer description is a sentence, not a name.
    private const int MaxDescriptionLength = 32;

    public static NameRequest Request(FoundServer found)
    {
        ServerObject server = found.Server;
        string address = Identifiers.Pascal(Stripped(found.Template) is { Length: > 0 } stripped ? stripped : "root");
        string name = Given(server.GivenName) ?? Given(server.Name) ?? Short(server.NeutralDescription) ?? address;
        return new(name, server.Pointer.Value, () => [address, name + "Server"], name + "Server");
    }

    private static string? Given(string? text) => text is { Length: > 0 } ? Identifiers.Pascal(text) : null;

    private static string? Short(string? description)
    {
        string text = (description ?? "").Trim().TrimEnd('.');
        return text.Length is > 0 and <= MaxDescriptionLength && text.IndexOf('\n') < 0
            && text.Any(static unit => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) ? Identifiers.Pascal(text) : null;
    }

    private static string Stripped(string template)
    {
        int scheme = template.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? template : template.Substring(scheme + 3)).Trim('/', '.');
    }
}
