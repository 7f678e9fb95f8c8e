using System.Text.Json;

namespace KreaGen.Http;

/// <summary>Takes an object apart into the names and values of a form.</summary>
internal static class FormPairs
{
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static List<FormPair> Of(JsonElement form, IReadOnlyList<FormField> fields)
    {
        if (form.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"Only an object can be sent as a form; this is {form.ValueKind}.", nameof(form));
        }

        var pairs = new List<FormPair>();
        foreach (JsonProperty member in form.EnumerateObject())
        {
            Add(pairs, member.Name, member.Value, Find(fields, member.Name));
        }

        return pairs;
    }

    public static void Add(List<FormPair> pairs, string name, JsonElement value, FormField? field)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            // A form has no word for null; absent is the nearest.
            return;
        }

        int before = pairs.Count;
        AddValues(pairs, name, value, field);
        for (int index = before; field is { Headers.Count: > 0 } && index < pairs.Count; index++)
        {
            pairs[index] = pairs[index] with { Headers = field.Headers };
        }
    }

    private static void AddValues(List<FormPair> pairs, string name, JsonElement value, FormField? field)
    {
        if (field?.Style is { } style)
        {
            AddStyled(pairs, name, value, field, style);
        }
        else if (field is { IsJson: true })
        {
            pairs.Add(Pair(name, value.GetRawText(), field) with { ContentType = field.ContentType });
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                pairs.Add(Plain(name, item, field));
            }
        }
        else
        {
            pairs.Add(Plain(name, value, field));
        }
    }

    private static FormField? Find(IReadOnlyList<FormField> fields, string name)
    {
        foreach (FormField field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The names and texts of an object's members, the empty name before each item of a list.</summary>
    private static IEnumerable<(string Name, string Text)> Parts(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(static member => (member.Name, ParameterValue.Text(member.Value)))
        : value.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null).Select(static item => ("", ParameterValue.Text(item)));

    private static FormPair Plain(string name, JsonElement value, FormField? field)
        => Pair(name, ParameterValue.Text(value), field) with
        {
            ContentType = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? MediaTypes.Json : field?.ContentType,
        };

    private static FormPair Pair(string name, string text, FormField? field) => new(name, [text], AllowReserved: field is { AllowReserved: true });

    private static void AddStyled(List<FormPair> pairs, string name, JsonElement value, FormField field, ParameterStyle style)
    {
        bool isScalar = value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
        if (isScalar)
        {
            pairs.Add(Pair(name, ParameterValue.Text(value), field));
        }
        else if (DeepObject.Is(style))
        {
            pairs.AddRange(DeepObject.Pairs(name, value, style).Select(pair => Pair(pair.Name, pair.Text, field)));
        }
        else if (field.Explode)
        {
            foreach ((string member, string text) in Parts(value))
            {
                pairs.Add(Pair(member.Length > 0 ? member : name, text, field));
            }
        }
        else
        {
            List<string> texts = [.. Parts(value).SelectMany(static part => part.Name.Length > 0 ? [part.Name, part.Text] : (string[])[part.Text])];
            if (texts.Count > 0)
            {
                char separator = style switch
                {
                    ParameterStyle.SpaceDelimited => ' ',
                    ParameterStyle.PipeDelimited => '|',
                    ParameterStyle.TabDelimited => '\t',
                    _ => ','
                };
                pairs.Add(new(name, texts, separator, field.AllowReserved));
            }
        }
    }
}
