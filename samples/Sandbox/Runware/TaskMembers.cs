using System.Globalization;
using System.Text.Json;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>The members of a task, read with their limits; the first problem is kept.</summary>
internal sealed class TaskMembers(JsonElement task)
{
    public RunwareProblem? Problem { get; private set; }

    public void Fail(string code, string message, params string[] parameters) => Problem ??= new(code, message, parameters);

    public void Take(TaskMembers other) => Problem ??= other.Problem;

    public string? Text(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.String)
        {
            return member.GetString();
        }

        Invalid(name, "a string");
        return null;
    }

    public string Choice(string name, string[] values)
    {
        string chosen = Text(name) ?? values[0];
        if (!values.Contains(chosen, StringComparer.Ordinal))
        {
            Invalid(name, "one of " + string.Join(", ", values));
        }

        return chosen;
    }

    public bool Flag(string name)
    {
        if (Member(name) is not { } member)
        {
            return false;
        }

        if (member.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Invalid(name, "true or false");
        }

        return member.ValueKind == JsonValueKind.True;
    }

    public int? Number(string name, int least, int most)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetDecimal(out decimal number) && number == decimal.Truncate(number) && number >= least
            && number <= most)
        {
            return (int)number;
        }

        Invalid(name, string.Create(CultureInfo.InvariantCulture, $"an integer from {least} to {most}"));
        return null;
    }

    public JsonElement[]? List(string name, int least, int most)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Array && member.GetArrayLength() >= least && member.GetArrayLength() <= most)
        {
            return [.. member.EnumerateArray()];
        }

        Invalid(name, string.Create(CultureInfo.InvariantCulture, $"a list of {least} to {most} items"));
        return null;
    }

    public TaskMembers? Below(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Object)
        {
            return new(member);
        }

        Invalid(name, "an object");
        return null;
    }

    private void Invalid(string name, string wanted)
        => Fail("invalid" + char.ToUpperInvariant(name[0]) + name[1..], $"{name} must be {wanted}.", name);

    private JsonElement? Member(string name)
        => task.ValueKind == JsonValueKind.Object && task.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null
            ? member : null;
}
