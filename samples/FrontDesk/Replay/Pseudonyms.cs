using System.Security.Cryptography;
using System.Text;

namespace FrontDesk.Replay;

/// <summary>Short names that stand for client codes and staff names, stable within a database and only there.</summary>
internal sealed class Pseudonyms
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int BitsOfALetter = 5;

    private readonly byte[] _salt;

    public Pseudonyms(string salt) => _salt = Encoding.UTF8.GetBytes(salt);

    public static string NewSalt() => RandomNumberGenerator.GetHexString(16);

    public string Client(string code) => $"C-{Digest($"client/{code}", 6)}";

    public string Staff(string name) => $"S-{Digest($"staff/{name}", 4)}";

    private string Digest(string name, int letters)
    {
        var digest = HMACSHA256.HashData(_salt, Encoding.UTF8.GetBytes(name));
        return string.Create(letters, digest, static (text, bytes) =>
        {
            var bits = BitConverter.ToUInt64(bytes);
            for (var index = 0; index < text.Length; index++, bits >>= BitsOfALetter)
            {
                text[index] = Letters[(int)(bits % (ulong)Letters.Length)];
            }
        });
    }
}
