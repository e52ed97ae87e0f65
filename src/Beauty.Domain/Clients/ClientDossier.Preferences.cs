using Beauty.Domain.Clients.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <content>Preferences (偏好).</content>
public sealed partial class ClientDossier
{
    private ClientPreferences _preferences = ClientPreferences.None;
    private ContactPreference _contactPreference = Clients.ContactPreference.None;

    /// <summary>What the client likes during a treatment.</summary>
    public Classified<ClientPreferences> Preferences => Classified.Of(_preferences, DataClass.SkinStatus);

    /// <summary>How and when the client likes to be reached.</summary>
    public Classified<ContactPreference> ContactPreference => Classified.Of(_contactPreference, DataClass.Contact);

    /// <summary>Replaces what the client likes during a treatment; the same changes nothing.</summary>
    /// <param name="preferences">All of it, old wishes to be kept included.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void ChangePreferences(ClientPreferences preferences, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        EntityId.ThrowIfDefault(by);
        if (preferences != _preferences)
        {
            _preferences = preferences;
            Happen(new ClientPreferencesChanged(Id, NextVersion, now, by));
        }
    }

    /// <summary>Replaces how and when the client likes to be reached; the same changes nothing.</summary>
    /// <param name="preference">The preference.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void ChangeContactPreference(ContactPreference preference, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(preference);
        EntityId.ThrowIfDefault(by);
        if (preference != _contactPreference)
        {
            _contactPreference = preference;
            Happen(new ClientPreferencesChanged(Id, NextVersion, now, by));
        }
    }
}
