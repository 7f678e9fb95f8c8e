using System.Text.Json;
using Krea.EvoLink;
using KreaGen.Json;

namespace KreaGen.Clients.Tests.EvoLink;

/// <summary>Nothing that the service sends is lost when it is read and written back.</summary>
public sealed class RoundTripTests
{
    private const string ResponseReader = """
        {"created":1751280000,"id":"task-unified-1","status":"dreaming","error":null,"type":"hologram",
         "results":["https://files.example.com/a.png"],"task_info":{"can_cancel":false,"queue":3},"duration":12.5,"result_data":{"a":[1,null]}}
        """;

    [Fact]
    public void Unknown_members_and_unknown_values_come_back_as_they_were()
    {
        TaskDetailResponse task = ApiJson.Deserialize<TaskDetailResponse>(ResponseReader);
        Assert.False(task.Status!.Value.IsKnown);
        Assert.Equal("dreaming", task.Status.Value.Value);
        Assert.True(task.Error.HasValue);
        Assert.Null(task.Error.Value);
        Assert.Equal(12.5, task.AdditionalProperties["duration"].GetDouble());
        using JsonDocument written = JsonDocument.Parse(ApiJson.SerializeToString(task));
        using JsonDocument original = JsonDocument.Parse(ResponseReader);
        Assert.True(JsonElement.DeepEquals(original.RootElement, written.RootElement), written.RootElement.GetRawText());
    }

    [Fact]
    public void The_types_work_in_a_serializer_of_the_users_own()
    {
        TaskDetailResponse? task = JsonSerializer.Deserialize<TaskDetailResponse>(ResponseReader);
        Assert.Equal(ApiJson.SerializeToString(task!), JsonSerializer.Serialize(task));
    }

    [Fact]
    public void A_malformed_answer_is_an_error_with_its_path()
    {
        JsonReadException error = Assert.Throws<JsonReadException>(() => ApiJson.Deserialize<TaskDetailResponse>("""{"task_info":{"estimated_time":"soon"}}"""));
        Assert.Equal("$.task_info.estimated_time", error.Path);
    }

    [Fact]
    public void No_value_is_no_size()
    {
        string? text = null;
        ImageSize? none = text;
        Assert.Null(none);
        Assert.Equal(ImageSize.Ratio16x9, (ImageSize?)"16:9");
        Assert.True(ImageSize.From("16:9").IsKnown);
    }
}
