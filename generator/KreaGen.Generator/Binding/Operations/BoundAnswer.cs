using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A documented answer while it is being decided.</summary>
/// <param name="Status">The status, range or <c>default</c> as the document writes it.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Contents">What it may carry, the preferred content first; empty for nothing.</param>
internal sealed record BoundAnswer(string Status, JsonPointer Address, IReadOnlyList<BoundContent> Contents)
{
    /// <summary>What is read of it.</summary>
    public BoundContent Content => Contents.Count > 0 ? Contents[0] : BoundContent.None;

    public bool IsSuccess => Status.StartsWith("2", StringComparison.Ordinal);
}
