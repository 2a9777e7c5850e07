package io.groundwork.release;

import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Describes files by what stands on the disk. */
final class Checksums {

    private static final int BUFFER = 1 << 16;

    private Checksums() {}

    static ReleaseFile describe(Path folder, String path, long rows, long leftOut, String note) {
        Path file = folder.resolve(path);
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ReleaseFile(path, bytes, HexFormat.of().formatHex(digest.digest()), rows, leftOut, note);
    }
}
