namespace KreaGen.Samples.Sandbox.Billing;

/// <summary>Credits are reserved by a submit, used when its task completes, and given back when it fails.</summary>
internal sealed class CreditAccount(decimal start)
{
    private readonly Lock _gate = new();
    private decimal _reserved;
    private decimal _used;

    public CreditBalance Balance
    {
        get
        {
            lock (_gate)
            {
                return new CreditBalance(start - _reserved - _used, _reserved, _used);
            }
        }
    }

    public bool TryReserve(decimal credits)
    {
        lock (_gate)
        {
            if (start - _reserved - _used < credits)
            {
                return false;
            }

            _reserved += credits;
            return true;
        }
    }

    public void Use(decimal credits)
    {
        lock (_gate)
        {
            _reserved -= credits;
            _used += credits;
        }
    }

    public void GiveBack(decimal credits)
    {
        lock (_gate)
        {
            _reserved -= credits;
        }
    }
}
