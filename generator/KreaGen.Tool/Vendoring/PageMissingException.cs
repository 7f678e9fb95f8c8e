namespace KreaGen.Tool.Vendoring;

/// <summary>A page that does not exist.</summary>
internal sealed class PageMissingException : ToolException
{
    public PageMissingException()
    {
    }

    public PageMissingException(string message)
        : base(message)
    {
    }

    public PageMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
