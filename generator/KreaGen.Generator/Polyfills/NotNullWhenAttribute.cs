namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells nullable analysis that an out parameter is set when the method returns the value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
