using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Jobs;
using KreaGen.Generator.Binding.Methods;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Pages;
using KreaGen.Generator.Binding.Security;
using KreaGen.Generator.Binding.Servers;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the models of a client's operations.</summary>
internal sealed class OperationPlanner(
    OpenApiDescription description, ClientSettings settings, BoundServers servers, BoundTypes types, List<Problem> problems)
{
    /// <summary>The model of each operation, in their order.</summary>
    public List<(BoundOperation Bound, OperationModel Model)> Plan(IReadOnlyList<BoundOperation> operations, DocReader docs, SpecLocationReader locations)
    {
        var accessors = new AccessorBinder(types);
        var requests = new RequestMethods(operations);
        var builder = new OperationBuilder(types, docs, locations, new SecurityBinder(description, problems), servers, requests);
        var jobs = new JobBinder(settings.Name, operations, types, accessors, requests, problems);
        var pages = new PagesBinder(types, accessors, problems);
        return operations.Select(operation =>
        {
            OperationModel model = builder.Build(operation, jobs.Bind(operation));
            model = model with
            {
                Pages = pages.Bind(operation, model),
                IsQuestion = !model.IsSafe && jobs.IsPolled(operation),
                IsPolledElsewhere = jobs.IsPolledElsewhere(operation),
            };

            // Methods are made of everything else that is known of the operation: whether it is a job, whether it comes in pages.
            return (operation, model with { Methods = MethodBinder.Bind(model) });
        }).ToList();
    }
}
