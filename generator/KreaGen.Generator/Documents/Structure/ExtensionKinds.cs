namespace KreaGen.Generator.Documents.Structure;

/// <summary>What the members of our own extensions must be. Members that are unknown have a diagnostic of the extension's own.</summary>
internal static class ExtensionKinds
{
    private static readonly string[] s_jobTexts =
    [
        "name", "id", "requestId", "count", "poll", "parameter", "items", "owner", "result", "status", "progress", "error", "results",
        "estimate", "cost", "interval", "timeout",
    ];

    private static readonly string[] s_pagesTexts = ["name", "items", "cursor", "next", "last", "offset", "page", "link", "more", "total", "limit"];

    public static ObjectKind Job()
    {
        ObjectKind job = Of("x-kreagen-job", s_jobTexts);
        foreach (string statuses in (string[])["succeeded", "failed", "unknown", "errors"])
        {
            job.HasMember(Slot.Data with { Rule = ValueRule.TextOrTexts }, statuses);
        }

        job.HasMember(Slot.Data with { Rule = ValueRule.Object }, "failures");
        job.HasMember(Slot.Data with { Rule = ValueRule.Object }, "request");
        return job;
    }

    public static ObjectKind Pages()
    {
        ObjectKind pages = Of("x-kreagen-pages", s_pagesTexts);
        pages.HasMember(Slot.Data with { Rule = ValueRule.Number }, "first");
        return pages;
    }

    private static ObjectKind Of(string name, string[] texts)
    {
        ObjectKind kind = new ObjectKind(name).HasOthers(Slot.Data);
        foreach (string text in texts)
        {
            kind.HasMember(Slot.Data with { Rule = ValueRule.Text }, text);
        }

        return kind;
    }
}
