using System.Globalization;
using System.Runtime.CompilerServices;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Caching;

/// <summary>A day in the editor: thousands of edits, after which nothing of the past may be held. Alone, since it weighs the whole process.</summary>
[Collection(nameof(LongSessionTests))]
[CollectionDefinition(nameof(LongSessionTests), DisableParallelization = true)]
public sealed class LongSessionTests
{
    private const int Edits = 10_000;
    private const int EditsPerDocumentEdit = 500;

    [Fact]
    public void Ten_thousand_edits_leave_no_old_compilation_and_no_memory_behind()
    {
        var file = new SpecFile("specs/test.yaml", Document(0));
        GeneratorDriver driver = Generation.CreateDriver([file], new ItemMetadata(Generation.Settings()));
        var compilations = new List<WeakReference>(Edits);
        Edit(ref driver, ref file, compilations, 0, Edits / 10);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Edit(ref driver, ref file, compilations, Edits / 10, Edits);
        long after = GC.GetTotalMemory(forceFullCollection: true);

        // The driver may remember the last one; one more for what the just-in-time compiler keeps alive on the stack.
        Assert.InRange(compilations.Count(static compilation => compilation.IsAlive), 0, 2);
        // One held compilation is more than ten kilobytes; nine thousand would be ninety megabytes.
        Assert.True(after - before < 10_000_000, string.Create(CultureInfo.InvariantCulture, $"{after - before:N0} bytes more after {Edits - (Edits / 10)} edits"));
        Assert.Contains(driver.GetRunResult().GeneratedTrees, static tree => tree.ToString().Contains("Thing number 19", StringComparison.Ordinal));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Edit(ref GeneratorDriver driver, ref SpecFile file, List<WeakReference> compilations, int from, int to)
    {
        for (int edit = from; edit < to; edit++)
        {
            if (edit % EditsPerDocumentEdit == 0)
            {
                var next = new SpecFile(file.Path, Document(edit / EditsPerDocumentEdit));
                driver = driver.ReplaceAdditionalText(file, next);
                file = next;
            }

            CSharpCompilation compilation = References.Compilation(string.Create(CultureInfo.InvariantCulture, $"class C {{ const int Edit = {edit}; }}"));
            compilations.Add(new(compilation));
            driver = driver.RunGenerators(compilation);
        }
    }

    private static string Document(int number) => $$"""
        openapi: 3.1.0
        info: { title: Test, version: "1" }
        paths:
          /things:
            get:
              operationId: getThing
              responses: { "200": { description: Thing number {{number}}, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
        components:
          schemas: { Thing: { type: object, properties: { name: { type: string } } } }
        """;
}
