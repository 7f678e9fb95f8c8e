using System.Buffers;
using System.Text;

namespace KreaGen.Http;

/// <summary>Makes the address of a server from the document's template and the values of its variables.</summary>
public static class ServerUrl
{
    private static readonly SearchValues<char> Leading = SearchValues.Create("@?#\\ \t\r\n");

    /// <summary>The address of a server.</summary>
    /// <param name="template">The address with variables in braces.</param>
    /// <param name="variables">The variables by their names in the template.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A value holds what would lead to another part of the address, or the whole is no http or https address.</exception>
    public static Uri Of(string template, params (string Name, string Value)[] variables)
    {
        string address = Fill(template, variables);
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : throw new ArgumentException($"'{address}' is not an http or https URL.", nameof(variables));
    }

    /// <summary>The address of a server that the document names relative to where the document itself is published.</summary>
    /// <param name="location">Where the document is published, or any address of the same host when the template begins with a slash.</param>
    /// <param name="template">The relative address with variables in braces.</param>
    /// <param name="variables">The variables by their names in the template.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The location is not absolute, or a value holds what would lead to another part of the address.</exception>
    public static Uri Of(Uri location, string template, params (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.IsAbsoluteUri
            ? new(location, new Uri(Fill(template, variables), UriKind.Relative))
            : throw new ArgumentException("The location must be an absolute URL.", nameof(location));
    }

    // One pass over the template: a value that looks like another variable is not filled in again.
    private static string Fill(string template, (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        var address = new StringBuilder();
        int start = 0;
        while (template.IndexOf('{', start) is >= 0 and var open && template.IndexOf('}', open) is >= 0 and var close)
        {
            string name = template[(open + 1)..close];
            int index = Array.FindIndex(variables, variable => variable.Name == name);
            address.Append(template, start, open - start)
                .Append(index < 0 ? throw new ArgumentException($"The server URL has no value for '{name}'.", nameof(variables)) : Checked(variables[index]));
            start = close + 1;
        }

        return address.Append(template, start, template.Length - start).ToString();
    }

    private static string Checked((string Name, string Value) variable)
    {
        ArgumentNullException.ThrowIfNull(variable.Value, variable.Name);
        return variable.Value.AsSpan().IndexOfAny(Leading) < 0
            ? variable.Value
            : throw new ArgumentException($"The value of '{variable.Name}' contains a character that would change another part of the URL.", variable.Name);
    }
}
