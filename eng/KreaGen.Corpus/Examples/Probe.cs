using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Generating;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KreaGen.Corpus.Examples;

/// <summary>A generated client loaded into this process, with a class beside it that reads and writes values as the client does.</summary>
internal sealed partial class Probe : IDisposable
{
    private readonly AssemblyLoadContext _context;
    private readonly Func<int, byte[], byte[]> _roundTrip;

    private Probe(AssemblyLoadContext context, Func<int, byte[], byte[]> roundTrip)
    {
        _context = context;
        _roundTrip = roundTrip;
    }

    public static Probe Compile(IReadOnlyList<TypeRef> types, byte[] client, Framework framework)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Corpus.Probe",
            [CSharpSyntaxTree.ParseText(MarkedName().Replace(Source(types), FullName), GeneratorOutcome.ParseOptions)],
            framework.References.Add(MetadataReference.CreateFromImage(client)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException("The probe does not compile: "
                + string.Join(" ", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3)));
        }

        var context = new AssemblyLoadContext("Probe", isCollectible: true);
        context.LoadFromStream(new MemoryStream(client));
        image.Position = 0;
        MethodInfo run = context.LoadFromStream(image).GetType(ItemMetadata.Namespace + ".CorpusProbe", throwOnError: true)!.GetMethod("Run")!;
        return new(context, run.CreateDelegate<Func<int, byte[], byte[]>>());
    }

    /// <summary>Reads JSON as the type with an index and writes it back.</summary>
    public byte[] RoundTrip(int type, byte[] json) => _roundTrip(type, json);

    public void Dispose() => _context.Unload();

    // The client's types may have the short names of the runtime's.
    private static string FullName(Match marked)
    {
        string name = marked.Groups["name"].Value;
        return "global::" + (name.Contains('.', StringComparison.Ordinal) ? name : LibraryTypes.NamespaceOf(name) + "." + name);
    }

    [GeneratedRegex(NameMark.Start + "(?<name>[^" + NameMark.End + "]*)" + NameMark.End)]
    private static partial Regex MarkedName();

    private static string Source(IReadOnlyList<TypeRef> types) =>
        $$"""
        #nullable enable
        using global::System;
        using global::KreaGen.Generated;
        using global::KreaGen.Json;

        namespace {{ItemMetadata.Namespace}};

        public static class CorpusProbe
        {
            public static byte[] Run(int type, byte[] json) => type switch
            {
                {{string.Join("\n        ", types.Select(static (type, index) => $"{index} => Round{index}(json),"))}}
                _ => throw new global::System.ArgumentOutOfRangeException(nameof(type)),
            };

            {{string.Join("\n    ", types.Select(static (type, index) => $"private static byte[] Round{index}(byte[] json) => RoundTrip<{TypeWriter.OfItem(type)}>(json, {JsonStatementWriter.ItemReader(type)}, {JsonStatementWriter.ItemWriter(type)});"))}}

            private static byte[] RoundTrip<T>(byte[] json, JsonRead<T> read, JsonWrite<T> write)
            {
                T value = ApiJson.Deserialize<T>(json, read);
                var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
                ApiJson.Serialize(buffer, value, write);
                return buffer.WrittenSpan.ToArray();
            }
        }
        """;
}
