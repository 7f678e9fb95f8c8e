using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A documented response while it is being decided.</summary>
/// <param name="Response">The response as the document describes it.</param>
/// <param name="Contents">What it may carry, the preferred content first; empty for nothing.</param>
internal sealed record BoundResponse(ResponseObject Response, IReadOnlyList<BoundContent> Contents)
{
    /// <summary>The status, range or <c>default</c> as the document writes it.</summary>
    public string Status => Response.Status;

    /// <summary>What is read of it.</summary>
    public BoundContent Content => Contents.Count > 0 ? Contents[0] : BoundContent.None;

    public bool IsSuccess => Status.StartsWith("2", StringComparison.Ordinal);

    /// <summary>Whether it sends elsewhere, or says that nothing has changed.</summary>
    public bool IsRedirect => Status.StartsWith("3", StringComparison.Ordinal);
}
