using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ClientNameInvalid = Error(
        "KREA0001",
        "The client name is not a valid C# identifier",
        "'{0}' is not a valid client name: set the Name of the OpenApiClient item to a C# class name such as EvoLinkClient");

    public static readonly DiagnosticDescriptor NamespaceInvalid = Error(
        "KREA0002",
        "The client namespace is not a valid C# namespace",
        "'{0}' is not a valid namespace: set the Namespace of the OpenApiClient item to a C# namespace such as Krea.EvoLink");

    public static readonly DiagnosticDescriptor SettingUnknown = Error(
        "KREA0003",
        "A setting has an invalid value",
        "'{1}' is not a valid {0} of the OpenApiClient item; use {2}");

    public static readonly DiagnosticDescriptor SettingsDiffer = Error(
        "KREA0004",
        "Two items of one client have different settings",
        "Items named '{0}' form one client, but the {1} of this file is '{2}' and the {1} of {3} is '{4}': make them equal or remove one");
}
