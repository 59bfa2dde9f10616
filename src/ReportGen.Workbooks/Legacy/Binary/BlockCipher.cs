using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>The cipher of old workbooks ([MS-OFFCRYPTO] 2.3.6 and 2.3.5): RC4, with another key for each kilobyte of the stream.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The file format's own; nothing is kept secret with it.")]
[SuppressMessage("Security", "CA5351", Justification = "The file format's own; nothing is kept secret with it.")]
internal sealed class BlockCipher
{
    private const int BlockBytes = 1_024;
    private const int SaltBytes = 16;

    /// <summary>The password that Excel uses where a person has given none.</summary>
    private static readonly byte[] NoPassword = Encoding.Unicode.GetBytes("VelvetSweatshop");

    private readonly Func<int, byte[]> _keyOf;
    private readonly byte[] _signs = new byte[BlockBytes];
    private int _block = -1;

    private BlockCipher(Func<int, byte[]> keyOf) => _keyOf = keyOf;

    /// <summary>The cipher of a stream that was encrypted without a password of its own; null for one that has one, or another cipher.</summary>
    /// <param name="told">What the record tells of the encryption.</param>
    public static BlockCipher? WithoutPassword(ReadOnlySpan<byte> told)
    {
        const int Rc4 = 1;
        if (told.Length < 6 || BinaryPrimitives.ReadUInt16LittleEndian(told) != Rc4) return null;

        var (major, minor) = (BinaryPrimitives.ReadUInt16LittleEndian(told[2..]), BinaryPrimitives.ReadUInt16LittleEndian(told[4..]));
        return (major, minor) switch
        {
            (1, 1) => Plain(told[6..]),
            (2 or 3 or 4, 2) => OfCryptoApi(told[6..]),
            _ => null,
        };
    }

    /// <summary>Decrypts bytes in their place.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="position">Where they stand in the stream.</param>
    public void Decrypt(Span<byte> bytes, int position)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var (block, at) = Math.DivRem(position + i, BlockBytes);
            if (block != _block) Rc4(_keyOf(_block = block), _signs);
            bytes[i] ^= _signs[at];
        }
    }

    private static BlockCipher? Plain(ReadOnlySpan<byte> told)
    {
        const int KeyBytes = 5;
        if (told.Length < 3 * SaltBytes) return null;

        byte[] piece = [.. MD5.HashData(NoPassword)[..KeyBytes], .. told[..SaltBytes]];
        var first = MD5.HashData(Enumerable.Repeat(piece, 16).SelectMany(p => p).ToArray())[..KeyBytes];
        var cipher = new BlockCipher(block => MD5.HashData([.. first, .. BitConverter.GetBytes(block)]));
        return cipher.Proves(told.Slice(SaltBytes, 2 * SaltBytes), MD5.HashData) ? cipher : null;
    }

    private static BlockCipher? OfCryptoApi(ReadOnlySpan<byte> told)
    {
        const int HashBytes = 20;
        if (told.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(told[4..]) is not (>= 32 and <= 4_096 and var head) || told.Length < 8 + head + 4 + 2 * SaltBytes + 4 + HashBytes) return null;

        var keyBytes = BinaryPrimitives.ReadInt32LittleEndian(told[(8 + 16)..]) / 8;
        if (keyBytes is not (0 or (>= 5 and <= 16))) return null;
        var size = keyBytes == 0 ? 5 : keyBytes;
        var proof = told[(8 + (int)head + 4)..];
        var first = SHA1.HashData([.. proof[..SaltBytes], .. NoPassword]);

        // A key of 40 bits is followed by zeros up to 128.
        var cipher = new BlockCipher(block => [.. SHA1.HashData([.. first, .. BitConverter.GetBytes(block)])[..size], .. new byte[size == 5 ? 11 : 0]]);
        byte[] both = [.. proof.Slice(SaltBytes, SaltBytes), .. proof.Slice(2 * SaltBytes + 4, HashBytes)];
        return cipher.Proves(both, SHA1.HashData) ? cipher : null;
    }

    /// <summary>True where the first sixteen bytes have the hash behind them.</summary>
    private bool Proves(ReadOnlySpan<byte> encrypted, Func<byte[], byte[]> hash)
    {
        var clear = encrypted.ToArray();
        Decrypt(clear, 0);
        return hash(clear[..SaltBytes]).AsSpan().SequenceEqual(clear.AsSpan(SaltBytes));
    }

    /// <summary>What the cipher lays over the bytes of one block.</summary>
    private static void Rc4(byte[] key, byte[] signs)
    {
        var state = new byte[256];
        for (var i = 0; i < state.Length; i++) state[i] = (byte)i;
        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        for (int n = 0, i = 0, j = 0; n < signs.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            signs[n] = state[(state[i] + state[j]) & 0xFF];
        }
    }
}
