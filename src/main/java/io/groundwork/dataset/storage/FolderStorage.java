package io.groundwork.dataset.storage;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.FileTooLarge;
import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files in a folder below the home of the installation; nodes of a cluster share it. */
@Component
class FolderStorage implements FileStorage {

    private final Path folder;

    FolderStorage(@Value("${groundwork.home}/files") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Stored put(InputStream content, long limit) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path file = Files.createTempFile(incoming, "", "");
        try {
            DigestInputStream digested = new DigestInputStream(content, Sha256.digest());
            long bytes = copy(digested, file, limit);
            String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            keep(file, place(sha256));
            return new Stored(sha256, bytes);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public Path local(String sha256) {
        return place(sha256);
    }

    private static long copy(InputStream from, Path file, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new FileTooLarge(limit);
                }
                to.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private static void keep(Path file, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
