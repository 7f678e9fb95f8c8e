using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>
/// What is said of the parameters and the results of methods: the document's words, or else what its reader would look up. A name that stands beside the
/// text is not repeated in it.
/// </summary>
internal static class MethodDocumentation
{
    /// <summary>Where a parameter travels is said where the document says nothing, and its name there where that is another one.</summary>
    public static DocModel Of(ParameterModel parameter)
    {
        if (!parameter.Docs.Texts.IsEmpty)
        {
            return parameter.Docs;
        }

        string named = parameter.WireName == parameter.Name.TrimStart('@') ? "" : " `" + parameter.WireName.Replace('`', '\'') + "`";
        string where = parameter.Place switch
        {
            ParameterLocation.Path => $"Part of the path{named}.",
            ParameterLocation.Query => $"Query parameter{named}.",
            ParameterLocation.Header => $"Header{named}.",
            ParameterLocation.Cookie => $"Cookie{named}.",
            _ => "The complete query string.",
        };
        return parameter.Docs with { Texts = DocModel.Of(where).Texts };
    }

    /// <param name="body">The body.</param>
    /// <param name="submission">What the client fills in before it submits a job; null for every other method.</param>
    public static DocModel Of(BodyModel body, JobSubmissionModel? submission)
    {
        DocModel said = !body.Docs.Texts.IsEmpty ? body.Docs
            : body.Presence == Presence.OptionalNullable ? DocModel.Of("If absent, no body is sent; if null, the JSON null is sent.")
            : submission is null ? DocModel.Of($"Sent as `{body.MediaType.Replace('`', '\'')}`.")
            : DocModel.None;
        return submission is null ? said : said with
        {
            Facts = said.Facts.Append(new("", $"If it has no `{submission.Id.Name}`, a new one is chosen: it becomes the job's id.")).ToEquatableArray(),
        };
    }

    /// <summary>What the document says of the response that becomes the result, and which statuses have none.</summary>
    public static DocModel OfResult(OperationModel operation)
    {
        DocModel docs = operation.Responses.FirstOrDefault(response => response.Type?.Kind == operation.Result?.Kind
            && response.Type?.Name == operation.Result?.Name)?.Docs ?? DocModel.None;
        IEnumerable<string> absent = operation.Result is null
            ? [] : operation.Responses.Where(static response => response.Type is null && response.Case is null).Select(static response => response.Status);
        string without = string.Join(" or ", absent);
        return without.Length == 0 ? docs : docs with { Facts = docs.Facts.Append(new("", $"Null if the service returns {without}.")).ToEquatableArray() };
    }
}
