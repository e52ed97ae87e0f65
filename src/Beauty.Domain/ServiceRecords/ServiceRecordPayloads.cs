using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>The clear JSON inside a service record's sealed blobs, schema version 1.</summary>
/// <remarks>
/// Both repeat the record's id, so that the blob of one record does not open in another of the same client (V10). The
/// first entry is the record's own, the others are those of its addenda.
/// </remarks>
internal static class ServiceRecordPayloads
{
    internal sealed record Treatment(ServiceRecordId Of, ImmutableArray<NotesEntry> Entries);

    internal sealed record Images(ServiceRecordId Of, ImmutableArray<ImmutableArray<PhotoEntry>> Entries);

    internal sealed record PhotoEntry(PhotoMoment Moment, string Reference);

    internal sealed record ProductEntry(string Name, decimal Amount, MeasureUnit Unit, ProductId? Id, string? Batch);

    internal sealed record FeedbackEntry(int Score, string? Words);

    internal sealed record AdviceEntry(string Text, LocalDate? NextVisit);

    internal sealed record NotesEntry(
        ImmutableArray<ProductEntry> Products, string? Words, FeedbackEntry? Feedback, AdviceEntry? Advice)
    {
        public static NotesEntry From(ServiceNotes notes) => new(
            [
                .. notes.Products.Select(
                    use => new ProductEntry(use.Name, use.Amount.Number, use.Amount.Unit, use.Product, use.Batch)),
            ],
            notes.Words,
            notes.Feedback is { } said ? new(said.Score, said.Words) : null,
            notes.Advice is { } advised ? new(advised.Text, advised.NextVisit) : null);
    }

    public static Treatment TreatmentOf(ServiceRecordId record, IEnumerable<ServiceNotes> notes) =>
        new(record, [.. notes.Select(NotesEntry.From)]);

    public static Images ImagesOf(ServiceRecordId record, IEnumerable<ServiceNotes> notes) => new(
        record,
        [
            .. notes.Select(one =>
                one.Photos.Select(photo => new PhotoEntry(photo.Moment, photo.Reference)).ToImmutableArray()),
        ]);

    public static ServiceNotes ToNotes(NotesEntry entry, ImmutableArray<PhotoEntry> photos)
    {
        var notes = entry.Products.Aggregate(
            ServiceNotes.None,
            (all, use) => all.WithProduct(
                ProductUse.Of(use.Name, UsedAmount.Of(use.Amount, use.Unit), use.Id, use.Batch)));
        notes = entry.Words is { } words ? notes.WithWords(words) : notes;
        notes = entry.Feedback is { } said ? notes.WithFeedback(ClientFeedback.Of(said.Score, said.Words)) : notes;
        notes = entry.Advice is { } advice ? notes.WithAdvice(CareAdvice.Of(advice.Text, advice.NextVisit)) : notes;
        return photos.Aggregate(notes, (all, one) => all.WithPhoto(PhotoReference.Of(one.Moment, one.Reference)));
    }
}
