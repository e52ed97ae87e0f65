namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>Programmes as a shop writes them.</summary>
internal static class Samples
{
    /// <summary>One point a yuan, double on Tuesdays, a gift on the birthday campaign; tiers by spend.</summary>
    public const string House = """
        {
          "schema": 1,
          "code": "house",
          "version": 3,
          "zone": "Asia/Shanghai",
          "currency": "CNY",
          "basis": { "withTax": false },
          "earning": {
            "rounding": "down",
            "capPerOrder": 5000,
            "rules": [
              { "code": "base", "kind": "base-rate", "points": 1, "per": "1.00" },
              { "code": "big-ticket", "kind": "base-rate", "points": 50, "per": "1000.00", "fullStepsOnly": true,
                "when": { "leastSpend": "3000.00" } },
              { "code": "member-day", "kind": "factor", "factor": 2, "alone": 5,
                "when": { "weekdays": ["tuesday"], "firstDate": "2026-01-01", "lastDate": "2026-12-31" } },
              { "code": "review", "kind": "bonus", "points": 20 }
            ]
          },
          "expiry": { "months": 12, "roundUp": "month" },
          "activationDays": 7,
          "lotOrder": "soonest-end",
          "redemption": { "points": 100, "worth": "1.00", "least": 500, "percentOfOrder": 50 },
          "clawbackFloor": "zero",
          "graceDays": 14,
          "tiers": {
            "measure": { "kind": "spent-in-last-months", "months": 12 },
            "ladder": [
              { "code": "member", "from": "0.00" },
              { "code": "silver", "from": "3000.00" },
              { "code": "gold", "from": "10000.00" }
            ],
            "validityMonths": 12,
            "graceDays": 30,
            "upgrade": "at-once",
            "downgrade": "one-step",
            "loweredAtOnceByRefund": false
          }
        }
        """;

    /// <summary>The least that a programme says.</summary>
    public const string Least = """
        {"schema":1,"code":"tiny","version":1,"zone":"UTC","currency":"JPY","earning":{"rules":[]}}
        """;

    /// <summary>Tiers by points, all else the other way round than the house.</summary>
    public const string ByPoints = """
        {
          "schema": 1, "code": "points-club", "version": 1, "zone": "Europe/Berlin", "currency": "EUR",
          "basis": { "withoutCourses": true, "withTax": true },
          "earning": { "rounding": "half-up", "floorEachBaseRate": true, "rules": [
            { "code": "half", "kind": "factor", "factor": 0.50 } ] },
          "expiry": { "days": 90 },
          "lotOrder": "oldest-earned",
          "clawbackFloor": "negative",
          "tiers": {
            "measure": { "kind": "earned-in-calendar-year" },
            "ladder": [ { "code": "a", "from": 0 }, { "code": "b", "from": 100 } ],
            "upgrade": "at-year-end", "loweredAtOnceByRefund": true
          }
        }
        """;
}
