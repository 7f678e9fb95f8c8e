using System.Reflection;
using System.Runtime.Loader;
using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;
using KreaGen.Http;

namespace KreaGen.Prism.Tests;

/// <summary>A client generated from documents, compiled and loaded into this process.</summary>
internal sealed class LoadedClient : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private LoadedClient(AssemblyLoadContext context, Type type)
    {
        _context = context;
        Type = type;
    }

    public Type Type { get; }

    public static LoadedClient Generate(IEnumerable<(string Path, string Text)> documents)
    {
        GeneratorOutcome outcome = GeneratorOutcome.Run(documents);
        var check = new ClientCheck(Toolchain.Read(), outcome.Trees);
        Row row = check.Compile(new Row("client"));
        Assert.True(check.Image is not null, row.FirstError);
        var context = new AssemblyLoadContext("Client", isCollectible: true);
        return new(context, context.LoadFromStream(new MemoryStream(check.Image!)).GetType(ItemMetadata.Namespace + "." + ItemMetadata.Client, throwOnError: true)!);
    }

    /// <summary>An instance that sends to an address, with a secret wherever the document asks for one.</summary>
    public ApiClient Create(Uri address, HttpMessageHandler handler)
    {
        ConstructorInfo constructor = Type.GetConstructors()
            .OrderByDescending(static candidate => candidate.GetParameters().Count(static parameter => parameter.ParameterType == typeof(string)))
            .First();
        var options = new ApiClientOptions { Endpoint = address, Handler = handler, Timeout = TimeSpan.FromSeconds(20) };
        options.Retry.MaxRetries = 0;
        object?[] arguments = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            Type type when type == typeof(string) => "secret",
            Type type when type == typeof(ApiClientOptions) => options,
            Type type when type == typeof(Uri) => address,
            _ => (object?)null,
        })];
        return (ApiClient)constructor.Invoke(arguments);
    }

    public void Dispose() => _context.Unload();
}
