using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>That an operation, parameter, header, schema or value is deprecated, in the ways that documents say so.</summary>
/// <param name="Node">What is deprecated; or the flag or the words themselves, where they stand beside a value.</param>
internal readonly record struct DeprecationNotice(OpenApiNode Node)
{
    private static readonly Keyword[] ReasonKeywords =
    [
        Keywords.XDeprecated, Keywords.XDeprecatedReason, Keywords.XDeprecationReason, Keywords.XDeprecatedMessage, Keywords.XDeprecationMessage,
        Keywords.XDeprecation, Keywords.XCfDeprecation,
    ];

    private static readonly string[] ReasonMembers = ["reason", "message", "description"];

    /// <summary>Whether the element says that it is deprecated.</summary>
    public bool IsStated
        => Node.IsTrueAt(Keywords.Deprecated) || Node.IsTrueAt(Keywords.XDeprecated) || Node.TextOf(Keywords.XDeprecated) is { Length: > 0 };

    /// <summary>The reasons that are given, the first one counting; some may be empty.</summary>
    public IEnumerable<string> Reasons
    {
        get
        {
            OpenApiNode element = Node;
            return ReasonKeywords.Select(keyword => Reason(element[keyword])).Prepend(element.Text).OfType<string>();
        }
    }

    /// <summary>What is said of the element otherwise, which may have a sentence about it.</summary>
    public IEnumerable<LocalizedText> Descriptions
    {
        get
        {
            LocalizedText summary = Node.LocalizedOf(Keywords.Summary);
            return [Node.LocalizedOf(Keywords.Description), summary.IsEmpty ? Node.LocalizedOf(Keywords.Title) : summary];
        }
    }

    /// <summary>A reason by itself, or as a member.</summary>
    private static string? Reason(OpenApiNode said)
        => said.Text ?? ReasonMembers.Select(name => said[name].Text).FirstOrDefault(static words => words is not null);
}
