namespace KreaGen.Benchmarks.Payloads;

/// <summary>A finished task, as a poll answers it.</summary>
public static class TaskPayload
{
    public static byte[] Create() =>
    [
        .. """{"created":1751280000,"id":"task-unified-1751280000-k2t9x8a3","model":"krea-2-turbo","object":"image.generation.task","progress":100,"results":["https://files.example.com/2025/06/30/k2t9x8a3/result-0.png"],"status":"completed","task_info":{"can_cancel":false,"estimated_time":9},"type":"image","usage":{"billing_rule":"per_call","credits_reserved":12,"user_group":"default"}}"""u8,
    ];
}
