using Beauty.Persistence.Abstractions.Commits;

namespace Beauty.Application.Tests.Houses;

/// <summary>What a test does in place of a commit, or around it.</summary>
/// <param name="commit">The real commit.</param>
/// <returns>What the runner is told.</returns>
internal delegate ValueTask<CommitResult> Meddling(Func<ValueTask<CommitResult>> commit);
