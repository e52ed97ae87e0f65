using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Clients;

/// <summary>The clients whose field has a value, by its keyed digest.</summary>
internal sealed class ClientsByIndex : Specification<ClientLookup>
{
    public ClientsByIndex(string field, BlindIndex index)
    {
        var text = index.Text;
        Query.Where(row => row.Field == field && row.Index == text).TagWith("clients by index");
    }
}
