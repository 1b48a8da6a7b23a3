package org.readout.input;

/** The form of UTF-8 (RFC 3629). */
final class Utf8 {

    private Utf8() {}

    /** Bytes of the well-formed character that begins at an index; 0 if none does. */
    static int sequence(byte[] bytes, int index) {
        int first = bytes[index] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (index + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[index + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        // Neither over-long, nor a surrogate, nor beyond Unicode.
        int second = length > 2 ? bytes[index + 1] & 0xff : 0;
        boolean outside = first == 0xe0 && second < 0xa0
                || first == 0xed && second > 0x9f
                || first == 0xf0 && second < 0x90
                || first == 0xf4 && second > 0x8f;
        return outside ? 0 : length;
    }
}
