namespace KreaGen.Generator.Binding;

/// <summary>Tells what can be a name in HTTP: of a header, a cookie or a method (RFC 9110, 5.6.2).</summary>
internal static class HttpToken
{
    public static bool Is(string? text)
        => text is { Length: > 0 }
            && text.All(static unit => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(unit) >= 0);
}
