using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Extensions;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Ties the pointers of a job whose results arrive separately to the members of the items.</summary>
internal sealed class JobItemsBinder(BoundTypes types, AccessorBinder accessors)
{
    /// <summary>The results; null where the state has one status for all, or where something is wrong.</summary>
    public JobItemsModel? Items(JobKeyword job, SchemaType? answer)
    {
        if (job.Job.Items.Text is not { } pointer)
        {
            return null;
        }

        if (Place(answer, pointer) is not (JobItemsModel { IsList: true } items, var item))
        {
            job.PointsNowhere(job.Job.Items, pointer);
            return null;
        }

        return Read(job, items, item) with
        {
            Status = Pointer(job, job.Job.Status, item),
            Result = Pointer(job, job.Job.Result, item),
            Progress = Pointer(job, job.Job.Progress, item),
            FailureCode = Below(job, item, "/code"),
            FailureMessage = Below(job, item, "/message"),
        };
    }

    /// <summary>What went wrong beside the results.</summary>
    public IEnumerable<JobItemsModel> Errors(JobKeyword job, SchemaType? answer)
    {
        foreach (string pointer in job.Job.Errors.TextOrTexts)
        {
            if (Place(answer, pointer) is var (errors, error))
            {
                yield return Read(job, errors, error) with { FailureCode = accessors.Bind(error, "/code"), FailureMessage = accessors.Bind(error, "/message") };
            }
            else
            {
                job.PointsNowhere(job.Job.Errors, pointer);
            }
        }
    }

    private (JobItemsModel Model, SchemaType Item)? Place(SchemaType? answer, string pointer) => accessors.Find(answer, pointer) switch
    {
        ({ } list, { Kind: TypeKind.List, Item: { IsNullable: false } use }) when types[use] is { Kind: TypeKind.Record } item
            => (new(list, types.RefTo(item), IsList: true), item),
        ({ } one, { Kind: TypeKind.Record } item) => (new(one, types.RefTo(item), IsList: false), item),
        _ => null,
    };

    // An error may belong to no job: it need not say whose it is.
    private JobItemsModel Read(JobKeyword job, JobItemsModel model, SchemaType item)
        => model with { Owner = job.Job.Owner.Text is { } owner ? accessors.Bind(item, owner) : null };

    private AccessorModel? Pointer(JobKeyword job, ExtensionValue member, SchemaType item)
    {
        if (member.Text is not { } pointer)
        {
            return null;
        }

        AccessorModel? accessor = accessors.Bind(item, pointer);
        if (accessor is null)
        {
            job.PointsNowhere(member, pointer);
        }

        return accessor;
    }

    private AccessorModel? Below(JobKeyword job, SchemaType item, string member)
        => job.Job.Error.Text is { } error ? accessors.Bind(item, error + member) : null;
}
