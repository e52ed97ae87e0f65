using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

/// <summary>What a service takes, and what its therapist must be able to do.</summary>
/// <param name="Footprint">Phases, buffers and needs.</param>
/// <param name="Skill">The skill; null for a service without active phase (T34).</param>
public sealed record ServiceDesign(Footprint Footprint, Skill? Skill);
