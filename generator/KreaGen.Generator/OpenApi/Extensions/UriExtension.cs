namespace KreaGen.Generator.OpenApi.Extensions;

/// <summary><c>x-kreagen-uri</c>: which addresses a service fetches.</summary>
internal readonly record struct UriExtension(OpenApiNode Node)
{
    public IEnumerable<string> Schemes => Node["schemes"].Texts;

    public bool PublicHost => Node["publicHost"].IsTrue;
}
