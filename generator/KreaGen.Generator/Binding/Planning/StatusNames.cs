namespace KreaGen.Generator.Binding.Planning;

/// <summary>What success statuses are called in C#: the names of <c>System.Net.HttpStatusCode</c>.</summary>
internal static class StatusNames
{
    public static string CaseOf(string status) => status.ToUpperInvariant() switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritativeInformation",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "IMUsed",
        "2XX" => "Success",
        "301" => "MovedPermanently",
        "302" => "Found",
        "303" => "SeeOther",
        "304" => "NotModified",
        "307" => "TemporaryRedirect",
        "308" => "PermanentRedirect",
        "3XX" => "Redirect",
        "DEFAULT" => "Default",
        _ => "Status" + status,
    };
}
