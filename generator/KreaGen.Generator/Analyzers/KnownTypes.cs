using System.Collections.Concurrent;
using KreaGen.Generator.Constraints;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers;

/// <summary>The runtime's types, looked up once for each compilation.</summary>
internal sealed class KnownTypes
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _own = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol _compiled;
    private readonly string _runtime;

    private KnownTypes(Compilation compilation, INamedTypeSymbol specLocation)
    {
        _compiled = compilation.Assembly;
        _runtime = specLocation.ContainingAssembly.Name;
        SpecLocation = specLocation;
        Deprecated = compilation.GetTypeByMetadataName("KreaGen.Values.DeprecatedAttribute");
        OpenEnum = compilation.GetTypeByMetadataName("KreaGen.Values.IOpenEnum");
        Optional = compilation.GetTypeByMetadataName("KreaGen.Values.Optional`1");
        MemberRule = compilation.GetTypeByMetadataName("KreaGen.Values.MemberRuleAttribute");
        ApiClientGroup = compilation.GetTypeByMetadataName("KreaGen.Generated.ApiClientGroup");
        ApiClient = compilation.GetTypeByMetadataName("KreaGen.Http.ApiClient");
        Credential = compilation.GetTypeByMetadataName("KreaGen.Credentials.Credential");
        Job = compilation.GetTypeByMetadataName("KreaGen.Jobs.Job`1");
        Submission = compilation.GetTypeByMetadataName("KreaGen.Jobs.SubmissionAttribute");
        SubmissionUnknown = compilation.GetTypeByMetadataName("KreaGen.Errors.SubmissionUnknownException");
        Options = compilation.GetTypeByMetadataName("KreaGen.Http.ApiClientOptions");
        Uri = compilation.GetTypeByMetadataName("System.Uri");
    }

    public INamedTypeSymbol SpecLocation { get; }

    public INamedTypeSymbol? Deprecated { get; }

    public INamedTypeSymbol? OpenEnum { get; }

    public INamedTypeSymbol? Optional { get; }

    public INamedTypeSymbol? MemberRule { get; }

    public INamedTypeSymbol? ApiClientGroup { get; }

    public INamedTypeSymbol? ApiClient { get; }

    public INamedTypeSymbol? Credential { get; }

    public INamedTypeSymbol? Job { get; }

    public INamedTypeSymbol? Submission { get; }

    public INamedTypeSymbol? SubmissionUnknown { get; }

    public INamedTypeSymbol? Options { get; }

    public INamedTypeSymbol? Uri { get; }

    /// <summary>The types; null when the compilation does not use the runtime.</summary>
    public static KnownTypes? Find(Compilation compilation)
        => compilation.GetTypeByMetadataName(ConstraintAttribute.Runtime + "." + AttributeContract.SpecLocation + AttributeContract.Ending) is { } found
            ? new(compilation, found)
            : null;

    /// <summary>
    /// Whether a symbol may be of a generated client: its assembly knows the runtime. Most code calls assemblies that do not, and
    /// their symbols need no second look.
    /// </summary>
    public bool MayBeGenerated(ISymbol? symbol)
        => symbol?.ContainingAssembly is { } assembly
            && _own.GetOrAdd(assembly, found => SymbolEqualityComparer.Default.Equals(found, _compiled)
                || found.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == _runtime)));

    public bool IsOpenEnum(ITypeSymbol? type)
        => OpenEnum is not null && type is { TypeKind: TypeKind.Struct } && type.AllInterfaces.Contains(OpenEnum, SymbolEqualityComparer.Default);

    /// <summary>Whether a type is a client or a part of one.</summary>
    public bool IsClient(ITypeSymbol? type)
    {
        for (ITypeSymbol? at = type; at is not null && ApiClient is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, ApiClient) || SymbolEqualityComparer.Default.Equals(at, ApiClientGroup))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method submits a job.</summary>
    public bool IsSubmission(IMethodSymbol method)
        => Submission is not null && method.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, Submission));

    /// <summary>Whether a client or one of its parts submits jobs.</summary>
    public bool HasSubmissions(ITypeSymbol client)
        => client.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Type).Where(IsClient).Prepend(client)
            .Any(part => part.GetMembers().OfType<IMethodSymbol>().Any(IsSubmission));

    /// <summary>Whether a type holds a member that may be absent or null.</summary>
    public bool IsOptional(ITypeSymbol? type) => Optional is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, Optional);

    public bool IsJob(ITypeSymbol? type) => Job is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, Job);
}
