namespace ReportGen.App.Batch;

/// <summary>Passes things on in the order of their numbers, each as soon as those before it have come. Safe for several threads.</summary>
internal sealed class InOrder<T>(Action<T> pass)
{
    private readonly Dictionary<int, T> _waiting = [];
    private readonly Lock _guard = new();
    private int _next;

    public void Add(int number, T thing)
    {
        lock (_guard)
        {
            _waiting[number] = thing;
            while (_waiting.Remove(_next, out var next))
            {
                _next++;
                pass(next);
            }
        }
    }
}
