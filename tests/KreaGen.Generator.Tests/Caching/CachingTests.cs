using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Caching;

/// <summary>What the generator does again, and why, when something changes: asked from the compiler's own record of its steps.</summary>
public sealed class CachingTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        servers:
          - url: https://pets.example
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: All pets
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
          /owners:
            get:
              operationId: listOwners
              responses:
                '200':
                  description: All owners
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Owner' }
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string }
            Owner:
              type: object
              properties:
                name: { type: string }
        """;

    [Fact]
    public void Typing_csharp_runs_no_step()
    {
        IncrementalStepRunReason[] reasons = Change(Document, Document, newInstance: false, editCode: true, StepNames.Sources, StepNames.Bound, StepNames.Model, StepNames.Files);
        Assert.All(reasons, static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void The_same_text_in_a_new_instance_is_read_once_and_bound_never()
    {
        Assert.Equal([IncrementalStepRunReason.Cached], Change(Document, Document, newInstance: true, editCode: false, StepNames.Sources));
        Assert.Equal([IncrementalStepRunReason.Cached], Change(Document, Document, newInstance: true, editCode: false, StepNames.Bound));
    }

    [Fact]
    public void A_comment_in_the_document_is_bound_again_but_changes_no_model()
    {
        string commented = "# a comment\n" + Document;
        Assert.Equal([IncrementalStepRunReason.Modified], Change(Document, commented, newInstance: true, editCode: false, StepNames.Sources));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Change(Document, commented, newInstance: true, editCode: false, StepNames.Bound));
        Assert.Equal([IncrementalStepRunReason.Cached], Change(Document, commented, newInstance: true, editCode: false, StepNames.Model));
        Assert.All(Change(Document, commented, newInstance: true, editCode: false, StepNames.Files), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void One_changed_schema_writes_one_file_again()
    {
        string changed = Document.Replace("    Owner:\n      type: object\n", "    Owner:\n      type: object\n      description: Who feeds.\n", StringComparison.Ordinal);
        Assert.NotEqual(Document, changed);
        IncrementalStepRunReason[] reasons = Change(Document, changed, newInstance: true, editCode: false, StepNames.Files);
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.All(reasons.Where(static reason => reason != IncrementalStepRunReason.Modified), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_new_operation_writes_its_own_file_and_no_other_again()
    {
        string changed = Document.Replace("paths:\n", "paths:\n  /a/first:\n    get: { operationId: first, responses: { '204': { description: Done } } }\n", StringComparison.Ordinal);
        Assert.NotEqual(Document, changed);
        IncrementalStepRunReason[] reasons = Change(Document, changed, newInstance: true, editCode: false, StepNames.Files);
        Assert.Single(reasons, IncrementalStepRunReason.New);
        Assert.All(reasons.Where(static reason => reason != IncrementalStepRunReason.New), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_problem_that_moves_is_reported_at_its_new_place_and_changes_no_file()
    {
        string wrong = Document.Replace("operationId: listOwners", "operationId: listOwners\n      x-kreagen-job: { wrong: 1 }", StringComparison.Ordinal);
        GeneratorDriver driver = Drive(wrong);
        Diagnostic before = driver.GetRunResult().Diagnostics[0];
        driver = driver.ReplaceAdditionalTexts([new SpecFile("specs/pets.yaml", "# one line down\n" + wrong)]).RunGenerators(References.Compilation());
        Diagnostic after = driver.GetRunResult().Diagnostics[0];
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.Location.GetLineSpan().StartLinePosition.Line + 1, after.Location.GetLineSpan().StartLinePosition.Line);
    }

    private static IncrementalStepRunReason[] Change(string before, string after, bool newInstance, bool editCode, params string[] steps)
    {
        SpecFile file = new("specs/pets.yaml", before);
        GeneratorDriver driver = Generation.CreateDriver([file], new ItemMetadata(Generation.Settings()));
        CSharpCompilation compilation = References.Compilation("class Before;");
        driver = driver.RunGenerators(compilation);
        if (newInstance)
        {
            driver = driver.ReplaceAdditionalText(file, new SpecFile("specs/pets.yaml", after));
        }

        if (editCode)
        {
            compilation = References.Compilation("class After { void Method() { } }");
        }

        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        return [.. steps.SelectMany(step => result.TrackedSteps[step]).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
    }

    private static GeneratorDriver Drive(string text)
        => Generation.CreateDriver([new SpecFile("specs/pets.yaml", text)], new ItemMetadata(Generation.Settings())).RunGenerators(References.Compilation());
}
