using KreaGen.Generator.Binding.Names;

namespace KreaGen.Generator.Binding.Pages;

/// <summary>What a list that comes in pages is called: as the overlay says, else what the operation lists.</summary>
internal static class PagesNames
{
    private static readonly string[] Verbs = ["List", "GetAll", "Get", "Find", "Search", "Query", "Fetch"];

    public static string Of(string? given, string operationName)
    {
        if (given is { Length: > 0 })
        {
            return Identifiers.Given(given);
        }

        string? verb = Verbs.FirstOrDefault(verb => operationName.StartsWith(verb, StringComparison.Ordinal) && operationName.Length > verb.Length
            && operationName[verb.Length] is >= 'A' and <= 'Z');
        return verb is null ? operationName : operationName.Substring(verb.Length);
    }
}
