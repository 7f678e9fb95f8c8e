using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Jobs;

/// <summary>A job that cannot work is an error at the member that is wrong, and says what is.</summary>
public sealed class BadJobTests
{
    private const string Good = "requestId: /0/task, count: /0/copies, request: { delivery: later }, poll: ask, parameter: /0/task, items: /data, owner: /task, status: /state, result: /picture, succeeded: [done], errors: /errors";

    [Fact]
    public void A_job_that_works_is_no_problem()
        => Assert.Empty(Generation.Run(Document(Good)).AssertCompiles().Diagnostics);

    [Theory]
    [InlineData("requestId: /0/task", "requestId: /task", "KREA3020", "no member at '/task'")]
    [InlineData("requestId: /0/task", "requestId: /1/task", "KREA3020", "no member at '/1/task'")]
    [InlineData("requestId: /0/task", "requestId: /0/copies", "KREA3020", "a string or a UUID")]
    [InlineData("requestId: /0/task", "requestId: 0", "KREA3001", "'id'")]
    [InlineData("requestId: /0/task", "name: X", "KREA3001", "'id'")]
    [InlineData("count: /0/copies", "count: /0/text", "KREA3020", "an integer")]
    [InlineData("delivery: later", "delivery: never", "KREA3020", "an optional one with the value \"never\"")]
    [InlineData("delivery: later", "speed: fast", "KREA3020", "no member at '/speed'")]
    [InlineData("delivery: later", "text: x", "KREA3020", "an optional one")]
    [InlineData("parameter: /0/task", "parameter: /0/owner", "KREA3003", "'ask' cannot be polled for 'draw'")]
    [InlineData("parameter: /0/task", "parameter: task", "KREA3003", "'ask' cannot be polled for 'draw'")]
    [InlineData("poll: ask", "poll: draw", "KREA3003", "'draw' cannot be polled for 'draw'")]
    [InlineData("poll: ask", "poll: nobody", "KREA3002", "'nobody'")]
    [InlineData("items: /data", "items: /nothing", "KREA3004", "'/nothing', the value of 'items' in x-kreagen-job")]
    [InlineData("items: /data", "items: /total", "KREA3004", "the value of 'items'")]
    [InlineData("status: /state", "status: /data", "KREA3004", "'/data', the value of 'status' in x-kreagen-job")]
    [InlineData("result: /picture", "result: /image", "KREA3004", "the value of 'result'")]
    [InlineData("errors: /errors", "errors: [/errors, /warnings]", "KREA3004", "'/warnings', the value of 'errors' in x-kreagen-job")]
    [InlineData("succeeded: [done]", "succeeded: []", "KREA3001", "'succeeded'")]
    [InlineData("owner: /task", "ownr: /task", "KREA3006", "'ownr' is not a member of x-kreagen-job")]
    public void A_job_that_cannot_work_says_why(string right, string wrong, string id, string words)
    {
        Generation generation = Generation.Run(Document(Good.Replace(right, wrong, StringComparison.Ordinal)));
        Diagnostic problem = Assert.Single(generation.Diagnostics, static problem => problem.Id != "KREA2306");
        Assert.Equal((id, 8), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Contains(words, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(problem.Severity == DiagnosticSeverity.Error, generation.Files.Count == 0);
    }

    private static string Document(string job) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: https://jobs.example }]
        paths:
          /tasks#draw:
            post:
              operationId: draw
              x-kreagen-job: { {{job}} }
              requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Task' } } } } }
              responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } } }
          /tasks#ask:
            post:
              operationId: ask
              requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: object, required: [task], properties: { task: { type: string } } } } } } }
              responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } } }
        components:
          schemas:
            Task:
              type: object
              required: [text]
              properties:
                task: { type: string }
                text: { type: string }
                copies: { type: integer }
                delivery: { type: string, enum: [now, later] }
            State:
              type: object
              properties:
                total: { type: integer }
                data: { type: array, items: { type: object, properties: { task: { type: string }, state: { type: string }, picture: { type: string } } } }
                errors: { type: array, items: { type: object, properties: { task: { type: string }, code: { type: string } } } }
        """;
}
