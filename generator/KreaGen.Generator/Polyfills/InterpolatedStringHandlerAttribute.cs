namespace System.Runtime.CompilerServices;

/// <summary>Lets interpolated-string handlers compile for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
