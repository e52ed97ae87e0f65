using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;

namespace Beauty.Application.Courses;

/// <summary>A package for whose rest a command gives money back: on which ground, and as which line of what.</summary>
internal sealed record PackageRefund(PackageId Package, RefundGround Ground, LedgerCause Cause);
