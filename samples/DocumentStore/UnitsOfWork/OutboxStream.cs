using Beauty.Persistence.Abstractions.Outbox;
using DocumentStore.Documents;
using DocumentStore.Forms;

namespace DocumentStore.UnitsOfWork;

/// <summary>The untold messages of one stream in their document, which exists while there are any.</summary>
internal sealed class OutboxStream(DocumentSession documents, string key)
{
    public void Add(long position, StoredMessage message) => Change(all => all.Append(new(position, message)));

    /// <summary>Leaves out the messages that were told; of others it knows nothing and changes nothing.</summary>
    public void Remove(IEnumerable<StoredMessage> told)
    {
        var ids = told.Select(stored => stored.Message.Id).ToHashSet();
        Change(all => all.Where(untold => !ids.Contains(untold.Stored.Message.Id)));
    }

    public void Replace(StoredMessage message, Func<StoredMessage, StoredMessage> change) => Change(all =>
        all.Select(untold => untold.Stored.Message.Id == message.Message.Id
            ? untold with { Stored = change(untold.Stored) }
            : untold));

    private void Change(Func<IEnumerable<StreamForm.Untold>, IEnumerable<StreamForm.Untold>> change)
    {
        var document = documents.Find(key);
        var before = document is null ? new([]) : DocumentJson.Read<StreamForm>(document);
        var after = new StreamForm([.. change(before.Messages)]);
        if (after.Messages.IsEmpty)
        {
            documents.Remove(key);
        }
        else
        {
            documents.Put(new(key, (document?.Version ?? 0) + 1, DocumentJson.Write(after)));
        }
    }
}
