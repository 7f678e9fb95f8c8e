using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ClientNameInvalid = Error(
        "KREA0001",
        "The client's name is no C# name",
        "'{0}' cannot be the name of a client: set the Name of the OpenApiClient item to a C# class name such as EvoLinkClient");

    public static readonly DiagnosticDescriptor NamespaceInvalid = Error(
        "KREA0002",
        "The client's namespace is no C# namespace",
        "'{0}' cannot be a namespace: set the Namespace of the OpenApiClient item to one such as Krea.EvoLink");

    public static readonly DiagnosticDescriptor SettingUnknown = Error(
        "KREA0003",
        "A setting has a value that means nothing",
        "The {0} of the OpenApiClient item cannot be '{1}'; it can be {2}");

    public static readonly DiagnosticDescriptor SettingsDiffer = Error(
        "KREA0004",
        "Two items of one client ask for different things",
        "Items named '{0}' form one client, but this file's {1} is '{2}' and that of {3} is '{4}': make them equal or leave one out");
}
