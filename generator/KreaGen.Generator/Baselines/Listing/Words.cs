using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>
/// The words for the kinds of things. Users have them in checked-in files, so that none is made from a name in our code: a new kind gets a word here, an
/// old one keeps its own.
/// </summary>
internal static class Words
{
    public static string Of(ContentKind kind) => kind switch
    {
        ContentKind.None => "none",
        ContentKind.Json => "json",
        ContentKind.Text => "text",
        ContentKind.Bytes => "bytes",
        ContentKind.Form => "form",
        ContentKind.Multipart or ContentKind.MultipartFiles => "multipart",
        ContentKind.Events => "events",
        ContentKind.JsonLines => "jsonLines",
        ContentKind.JsonSequence => "jsonSequence",
        ContentKind.Problem => "problem",
        _ => throw Wordless(kind),
    };

    public static string Of(ParameterLocation place) => place switch
    {
        ParameterLocation.Path => "path",
        ParameterLocation.Query => "query",
        ParameterLocation.Header => "header",
        ParameterLocation.Cookie => "cookie",
        ParameterLocation.QueryString => "querystring",
        _ => throw Wordless(place),
    };

    public static string Of(HeaderFormat form) => form switch
    {
        HeaderFormat.Plain => "plain",
        HeaderFormat.Text => "text",
        HeaderFormat.Json => "json",
        HeaderFormat.TextList => "textList",
        HeaderFormat.JsonList => "jsonList",
        HeaderFormat.Members => "members",
        _ => throw Wordless(form),
    };

    public static string Of(PagesKind kind) => kind switch
    {
        PagesKind.Cursor => "cursor",
        PagesKind.Address => "url",
        PagesKind.Offset => "offset",
        PagesKind.Number => "number",
        _ => throw Wordless(kind),
    };

    public static string Of(SchemeKind kind) => kind switch
    {
        SchemeKind.Bearer => "bearer",
        SchemeKind.Basic => "basic",
        SchemeKind.ApiKeyHeader => "apiKeyHeader",
        SchemeKind.ApiKeyQuery => "apiKeyQuery",
        SchemeKind.ApiKeyCookie => "apiKeyCookie",
        SchemeKind.OAuth2ClientCredentials => "oauth2ClientCredentials",
        SchemeKind.Token => "token",
        SchemeKind.MutualTls => "mutualTls",
        SchemeKind.Custom => "custom",
        _ => throw Wordless(kind),
    };

    public static string Of(MethodKind kind) => kind switch
    {
        MethodKind.Send => "send",
        MethodKind.SendWithResponse => "sendWithResponse",
        MethodKind.Stream => "stream",
        MethodKind.StreamEvents => "streamEvents",
        MethodKind.StartJob => "start",
        MethodKind.RunJob => "run",
        MethodKind.ResumeJob => "resume",
        MethodKind.GetJobResults => "results",
        MethodKind.WatchJobResults => "watch",
        MethodKind.Enumerate => "enumerate",
        _ => throw Wordless(kind),
    };

    private static ArgumentOutOfRangeException Wordless(Enum value) => new(nameof(value), value, "It has no word.");
}
