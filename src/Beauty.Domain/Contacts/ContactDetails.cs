using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Contacts;

/// <summary>How to reach a person (联系方式): phones, of which the first is the main one, e-mail and WeChat.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by all parts and the order of phones. Source: D01; V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ContactDetails : IClassified
{
    private ContactDetails(ImmutableList<PhoneNumber> phones, EmailAddress? email, WeChatHandle? weChat) =>
        (Phones, Email, WeChat) = (phones, email, weChat);

    /// <summary>No way to reach the person, as with a walk-in (散客).</summary>
    public static ContactDetails None { get; } = new([], null, null);

    /// <inheritdoc />
    public DataClass Class => DataClass.Contact;

    /// <summary>The phones, each once, the main one first.</summary>
    public ImmutableList<PhoneNumber> Phones { get; }

    /// <summary>The e-mail address, or null.</summary>
    public EmailAddress? Email { get; }

    /// <summary>The WeChat handle, or null.</summary>
    public WeChatHandle? WeChat { get; }

    /// <summary>Puts ways of contact together; a phone given twice counts once, where it stands first.</summary>
    /// <param name="phones">The phones, the main one first; may be empty.</param>
    /// <param name="email">The e-mail address, or null.</param>
    /// <param name="weChat">The WeChat handle, or null.</param>
    /// <returns>The details.</returns>
    /// <exception cref="ArgumentException">A phone is <c>default</c>.</exception>
    public static ContactDetails Of(
        IEnumerable<PhoneNumber> phones, EmailAddress? email = null, WeChatHandle? weChat = null)
    {
        ArgumentNullException.ThrowIfNull(phones);
        ImmutableList<PhoneNumber> distinct = [.. phones.Distinct()];
        return distinct.Contains(default)
            ? throw new ArgumentException("A phone is default, which is no number.", nameof(phones))
            : new(distinct, email, weChat);
    }

    /// <summary>The same details with one phone more, last; unchanged when it is there.</summary>
    /// <param name="phone">The phone.</param>
    /// <returns>The details.</returns>
    /// <exception cref="ArgumentException">The phone is <c>default</c>.</exception>
    public ContactDetails WithPhone(PhoneNumber phone) => Of(Phones.Add(phone), Email, WeChat);

    /// <summary>The same details without a phone; unchanged when it is not there.</summary>
    /// <param name="phone">The phone.</param>
    /// <returns>The details.</returns>
    public ContactDetails WithoutPhone(PhoneNumber phone) => new(Phones.Remove(phone), Email, WeChat);

    /// <summary>Whether all parts are the same, phones in the same order.</summary>
    /// <param name="other">The other details.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(ContactDetails? other) =>
        other is not null
        && Phones.SequenceEqual(other.Phones)
        && Email == other.Email
        && WeChat == other.WeChat;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Phones.Count, Phones.FirstOrDefault(), Email, WeChat);

    /// <summary>The class in brackets, never the details.</summary>
    /// <returns>The text <c>[Contact]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
