namespace Beauty.Domain.Amounts;

/// <summary>The current codes of ISO 4217 with their minor digits, in ordinal order.</summary>
/// <remarks>
/// Left out: codes that ISO gives no minor unit (XAU, XDR, XXX, XTS and the like), since no amount can be counted in
/// them, and codes withdrawn by January 2026 (ANG, BGN, CUC, HRK, SLL, ZWL). Source: ISO 4217 list one.
/// </remarks>
internal static class CurrencyTable
{
    private const int UsualDigits = 2;

    private const string Usual =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
        "CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL " +
        "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU " +
        "MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR " +
        "SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED " +
        "VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private static readonly (string Codes, int Digits)[] Unusual =
    [
        ("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0),
        ("BHD IQD JOD KWD LYD OMR TND", 3),
        ("CLF UYW", 4),
    ];

    private static readonly (string Code, int Digits)[] Rows =
    [
        .. Unusual
            .Append((Codes: Usual, Digits: UsualDigits))
            .SelectMany(row => row.Codes.Split(' ').Select(code => (Code: code, row.Digits)))
            .OrderBy(row => row.Code, StringComparer.Ordinal),
    ];

    private static readonly string[] Codes = [.. Rows.Select(row => row.Code)];

    /// <summary>How many currencies there are.</summary>
    internal static int Count => Rows.Length;

    /// <summary>The place of a code in the table, or a negative number.</summary>
    internal static int Find(string code) => Array.BinarySearch(Codes, code, StringComparer.Ordinal);

    internal static string CodeAt(int place) => Rows[place].Code;

    internal static int DigitsAt(int place) => Rows[place].Digits;
}
