using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Contacts;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Files;

/// <summary>How to reach the client, as far as the reader may see it.</summary>
public sealed record ContactView
{
    internal ContactView(Disclosure disclosure, ImmutableArray<Classified<string>> phones) =>
        (Disclosure, Phones) = (disclosure, phones);

    /// <summary>How much is shown: clear or masked.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>The phones, the main one first: in E.164 form, or masked such as 138****8000.</summary>
    public ImmutableArray<Classified<string>> Phones { get; }

    /// <summary>All ways of contact; null when masked.</summary>
    public Classified<ContactDetails>? Details { get; internal init; }
}
