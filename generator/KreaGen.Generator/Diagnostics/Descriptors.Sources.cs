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

    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "KREA0005",
        "The C# version of the project is too old",
        "The client needs C# {1} or later, but the project uses C# {0}: set LangVersion to {1} or later, or remove it");

    public static readonly DiagnosticDescriptor TypeDeclaredTwice = Error(
        "KREA0006",
        "Two clients declare the same type",
        "The clients '{0}' and '{1}' both declare '{2}' in the namespace '{3}'{4}: set another Namespace on the items of one of them, "
        + "or the same Name on all to make them one client");

    public static readonly DiagnosticDescriptor MetadataUnknown = Warning(
        "KREA0007",
        "An OpenApiClient item has unknown metadata",
        "'{0}' is not metadata of OpenApiClient items; {1}");

    public static readonly DiagnosticDescriptor PatternEmpty = Warning(
        "KREA0008",
        "A pattern of an OpenApiClient item matches no file",
        "The pattern '{0}' matches no file: correct it, or remove the item");

    public static readonly DiagnosticDescriptor NamesDifferInCase = Error(
        "KREA0010",
        "The names of two clients differ only in case",
        "The names '{0}' and '{1}' differ only in case: make them equal, or choose another name for one of them");
}
