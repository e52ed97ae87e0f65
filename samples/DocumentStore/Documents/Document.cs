namespace DocumentStore.Documents;

/// <summary>All that the one table knows: a key, a version to compare, and a text that it never looks into.</summary>
internal sealed record Document(string Key, long Version, string Json);
