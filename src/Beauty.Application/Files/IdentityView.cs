using Beauty.Domain.Access;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Files;

/// <summary>Who the client is, as far as the reader may see it.</summary>
public sealed record IdentityView
{
    internal IdentityView(Disclosure disclosure, Classified<string> name) => (Disclosure, Name) = (disclosure, name);

    /// <summary>How much is shown: clear or masked.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>The full name; masked its first character and two stars, such as 林**.</summary>
    public Classified<string> Name { get; }

    /// <summary>How they like to be addressed; null when by their full name, or when masked.</summary>
    public Classified<string>? PreferredName { get; internal init; }

    /// <summary>The gender; null when not given, or when masked.</summary>
    public Classified<Gender>? Gender { get; internal init; }

    /// <summary>The birthday; null when not given, or when masked.</summary>
    public Classified<Birthday>? Birthday { get; internal init; }
}
