namespace KreaGen.Generator.Tests.Text;

/// <summary>A fact about shared material; skipped, and says so, where the material is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Shared.Folder is null)
        {
            Skip = "needs the folder 'shared' beside the repository, or KREAGEN_SHARED";
        }
    }
}
