using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Endpoints;
using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>Writes tasks, results and errors as JSON.</summary>
internal sealed class RunwarePage(SandboxOptions options, RunwareStore store, LinkSigner links, PictureCache pictures)
{
    public static Response Response(int status, IReadOnlyCollection<JsonObject> data, IReadOnlyCollection<JsonObject> errors)
    {
        JsonObject body = [];
        if (data.Count > 0)
        {
            body["data"] = new JsonArray([.. data]);
        }

        if (errors.Count > 0 || data.Count == 0)
        {
            body["errors"] = new JsonArray([.. errors]);
        }

        return Endpoints.Response.Json(status, Bytes(body));
    }

    public static JsonObject Error(RunwareProblem problem, string? taskType, Guid? task)
    {
        JsonObject error = new() { ["code"] = problem.Code, ["message"] = problem.Message };
        if (problem.Parameters.Length > 0)
        {
            error["parameter"] = problem.Parameters is [var only] ? only : new JsonArray([.. problem.Parameters.Select(static name => (JsonNode)name)]);
        }

        if (taskType is not null)
        {
            error["taskType"] = taskType;
        }

        if (task is { } id)
        {
            error["taskUUID"] = id.ToString();
        }

        return error;
    }

    public static JsonObject Acknowledgement(RunwareTask task) => new() { ["taskType"] = "imageInference", ["taskUUID"] = task.Id.ToString() };

    /// <summary>All that is known of a task: an item for each result, ready or not.</summary>
    public async Task<IReadOnlyList<JsonObject>> StateAsync(RunwareTask task)
    {
        List<JsonObject> items = [];
        foreach (RunwareImage image in task.Images)
        {
            JsonObject item = await ItemAsync(task, image, withStatus: true);
            items.Add(item);
        }

        return items;
    }

    /// <summary>One result: with its status where it was asked for, without where it is the response or a webhook. Failures always have theirs.</summary>
    public async Task<JsonObject> ItemAsync(RunwareTask task, RunwareImage image, bool withStatus)
    {
        JsonObject item = Acknowledgement(task);
        if (!store.IsReady(image))
        {
            item["status"] = task.Script.UnfinishedStatus ?? "processing";
            item["progress"] = Progress(task, image);
            return item;
        }

        if (image.FailureCode is { } code)
        {
            item["status"] = "error";
            item["error"] = new JsonObject { ["code"] = code, ["message"] = task.Script.FailureMessage ?? "The image could not be generated.\nTry again." };
            return item;
        }

        if (withStatus)
        {
            item["status"] = "success";
        }

        item["imageUUID"] = image.Id.ToString();
        (string name, string value) = await ImageAsync(task, image);
        item[name] = value;
        item["seed"] = image.Seed;
        if (task.ChecksContent)
        {
            item["NSFWContent"] = false;
        }

        if (task.IncludesCost)
        {
            item["cost"] = RunwareStore.Price;
        }

        return item;
    }

    public static byte[] Bytes(JsonObject body)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            body.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private async Task<(string Name, string Value)> ImageAsync(RunwareTask task, RunwareImage image)
    {
        if (task.OutputType == "URL")
        {
            TimeSpan lifetime = task.Ttl is { } seconds ? TimeSpan.FromSeconds(seconds) : options.LinkLifetime;
            return ("imageURL", links.Sign(image.Id.ToString(), task.Script.ExpiredLink ? task.CreatedAt.AddSeconds(-1) : image.ReadyAt + lifetime));
        }

        string base64 = Convert.ToBase64String(await pictures.GetAsync(store.FindPainting(image.Id.ToString())!));
        return task.OutputType == "base64Data" ? ("imageBase64Data", base64) : ("imageDataURI", "data:image/png;base64," + base64);
    }

    private int Progress(RunwareTask task, RunwareImage image)
    {
        TimeSpan whole = image.ReadyAt == DateTimeOffset.MaxValue ? TimeSpan.FromSeconds(3) : image.ReadyAt - task.CreatedAt;
        return Math.Clamp((int)(100 * ((options.TimeProvider.GetUtcNow() - task.CreatedAt) / whole)), 0, 99);
    }
}
