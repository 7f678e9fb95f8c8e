using System.Globalization;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.OpenApi.Extensions;

/// <summary><c>x-kreagen-pages</c>: an operation lists something in pages.</summary>
internal readonly record struct PagesExtension(OpenApiNode Node)
{
    private readonly ExtensionNode _node = new(Node);

    /// <summary>The members that it can have.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "name", "items", "cursor", "next", "last", "offset", "page", "first", "link", "more", "total", "limit",
    ];

    public bool Exists => _node.Exists;

    public SourceLocation Location => _node.Location;

    public IEnumerable<OpenApiMember> UnknownMembers => _node.Others(Members);

    /// <summary>What the list is called.</summary>
    public ExtensionValue Name => _node["name"];

    /// <summary>Where the response has the items; the whole response when empty.</summary>
    public ExtensionValue Items => _node["items"];

    /// <summary>What takes the cursor: a parameter, or a pointer into the body.</summary>
    public ExtensionValue Cursor => _node["cursor"];

    /// <summary>Where the response has the next cursor or address.</summary>
    public ExtensionValue Next => _node["next"];

    /// <summary>Where the last item has the cursor.</summary>
    public ExtensionValue Last => _node["last"];

    /// <summary>What takes the number of items to skip.</summary>
    public ExtensionValue Offset => _node["offset"];

    /// <summary>What takes the number of the page.</summary>
    public ExtensionValue Page => _node["page"];

    /// <summary>The relation of the link header that leads on.</summary>
    public ExtensionValue Link => _node["link"];

    /// <summary>Where the response says whether there is more.</summary>
    public ExtensionValue More => _node["more"];

    /// <summary>Where the response has the number of all items.</summary>
    public ExtensionValue Total => _node["total"];

    /// <summary>What takes the size of a page.</summary>
    public ExtensionValue Limit => _node["limit"];

    /// <summary>The number of the first page, or of the first item; null where nothing is said.</summary>
    public long? First => _node["first"].Node.Literal.Number is { } digits
        && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long first)
            ? first
            : null;
}
