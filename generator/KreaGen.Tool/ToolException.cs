namespace KreaGen.Tool;

/// <summary>Something outside of the tool is not as it should be; the message says what and what to do.</summary>
internal class ToolException : Exception
{
    public ToolException()
    {
    }

    public ToolException(string message)
        : base(message)
    {
    }

    public ToolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
