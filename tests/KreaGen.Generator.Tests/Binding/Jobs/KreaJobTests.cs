using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Jobs;

/// <summary>The API of Krea itself: an overlay makes jobs of operations that have not even an id.</summary>
public sealed class KreaJobTests
{
    private const string Document = "corpus/krea__openapi-_original-krea-api-openapi.json";

    private const string Overlay = """
        overlay: 1.0.0
        info: { title: Jobs of Krea, version: 1.0.0 }
        actions:
          - target: $.paths['/generate/image/ideogram/ideogram-2-turbo'].post
            update:
              operationId: createImage
              x-kreagen-job:
                name: Image
                id: /job_id
                poll: GET /jobs/{id}
                parameter: id
                status: /status
                succeeded: [completed]
                failed: [failed, cancelled]
                results: /result/urls
                interval: PT2S
        """;

    private const string Consumer = """
        #pragma warning disable CS1591 // A consumer of a test has nobody to document itself for.
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        public static class Consumer
        {
            public static async Task<IReadOnlyList<Uri>> DrawAsync(Krea.Api.KreaClient client)
            {
                var job = await client.StartImageAsync(new() { Prompt = "A lighthouse" });
                string id = job.Id;
                return Krea.Api.KreaClient.GetImageResults(await client.ResumeImage(id).WaitAsync());
            }
        }
        """;

    [SharedFact(Document)]
    public void An_overlay_makes_a_job_of_it()
    {
        Dictionary<string, string> settings = Generation.Settings("KreaClient", "Krea.Api");
        settings["Operations"] = "/generate/image/ideogram/ideogram-2-turbo;/jobs/{id}";
        SpecFile[] files = [new("specs/krea.json", File.ReadAllText(SharedFiles.PathTo(Document))), new("specs/krea.overlay.yaml", Overlay)];
        Generation generation = Generation.Run(files, settings, Consumer).AssertCompiles();
        Assert.Empty(generation.Complaints());
        string job = generation.Files.Values.Single(static file => file.Contains("JobDefinition", StringComparison.Ordinal));
        Assert.Contains("Id = static submitted => submitted.JobId.ToString(),", job, StringComparison.Ordinal);
        Assert.Contains("Status = static state => state.Status.Value,", job, StringComparison.Ordinal);
        Assert.Contains("return state.Result?.Urls ?? [];", job, StringComparison.Ordinal);
    }
}
