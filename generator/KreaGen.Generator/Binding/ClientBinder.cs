using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Planning;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding;

/// <summary>Turns a client's documents into its model, in four stages: each makes an immutable result from those before it and changes none of them.</summary>
internal static class ClientBinder
{
    public static ClientBinding Bind(OpenApiDescription description, ClientSettings settings, CancellationToken cancellationToken)
    {
        // From the operations and webhooks inward: a schema that none of them reaches becomes no type.
        DiscoveredClient found = ClientDiscovery.Discover(description, settings, cancellationToken);

        // Only with all types at hand can one stand for its duplicates, and only with all operations is it known whether a type is sent or received.
        UnifiedClient client = ClientUnification.Unify(found);

        // A name depends on everything that wants it, so names follow the last type. Duplicates want none.
        BoundTypes types = ClientNaming.Name(found, client, settings);

        // Models refer to types by name, so they follow the names.
        PlannedClient plan = ClientPlanning.Plan(description, settings, found, client, types);

        SourceLocation Locate(JsonPointer address) => description[address].Location;
        List<Problem> problems = [.. found.Problems, .. GivenNameCheck.Check(types, Locate), .. ConstraintParts.Check(types, Locate), .. plan.Problems];
        bool isWhole = !problems.Exists(static problem => problem.IsError);
        return new(isWhole ? plan.Model : null, problems.ToEquatableArray(), plan.Provenance)
        {
            TypeAt = address => types.RefTo(found.Find(address)),
        };
    }
}
