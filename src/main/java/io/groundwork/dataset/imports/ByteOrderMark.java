package io.groundwork.dataset.imports;

/** The three bytes that some programs put before UTF-8 text. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    /** 3 where the bytes begin with one, else 0. */
    static int length(byte[] bytes) {
        boolean there =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return there ? 3 : 0;
    }
}
