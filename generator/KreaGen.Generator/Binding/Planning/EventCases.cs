using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the models of the kinds of events that a stream has.</summary>
internal static class EventCases
{
    public static EquatableArray<EventCaseModel> Of(BoundTypes types, BoundOperation operation, string typeName)
    {
        IReadOnlyList<BoundEvent> events = operation.Result.Events;
        IReadOnlyList<string> names = NameScope.Record(typeName, ResultModel.OtherEvent)
            .Assign(events
                .Select(static (one, index) => NameRequest.Property(one.Events.Count > 0 ? one.Events[0] : "Rest", "/" + index.ToString("D4", null)))
                .ToList());
        return events
            .Select((one, index) => new EventCaseModel(names[index], one.Events.ToEquatableArray(),
                one.IsJson ? types.RefTo(one.Use) ?? TypeRef.Any : TypeRef.String, one.IsJson))
            .ToEquatableArray();
    }
}
