package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.FileTooLarge;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.document.FileRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Takes the files out of one ZIP archive into the storage; stops at an archive that grows beyond all measure. */
final class Unpacking {

    private static final long SMALL = 10 << 20;

    private final FileStorage storage;
    private final ImportLimits limits;
    private final String name;
    private final List<Unpacked> files = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private long unpacked;

    Unpacking(FileStorage storage, ImportLimits limits, String name) {
        this.storage = storage;
        this.limits = limits;
        this.name = name;
    }

    /** A file that came out of the archive. */
    record Unpacked(String name, String sha256, long bytes) {}

    List<Unpacked> files() {
        return files;
    }

    /** Entries that could not be taken out. */
    List<Rejection> refused() {
        return refused;
    }

    /** Reads the archive to its end; {@code beat} is called after each entry and may stop it by an exception. */
    void run(InputStream archive, Runnable beat) {
        CountedStream packed = new CountedStream(archive);
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new BufferedInputStream(packed, 1 << 16), "UTF-8", true, true)) {
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.archiveEntries()) {
                    throw new FileRefused("dataset.reject.archive-entries", limits.archiveEntries());
                }
                if (!passedOver(entry)) {
                    take(zip, entry, packed);
                }
                beat.run();
            }
            if (entries == 0) {
                throw new FileRefused("dataset.reject.empty");
            }
        } catch (IOException broken) {
            refused.add(Rejection.of(name, null, "dataset.reject.archive-broken", Reason.of(broken)));
        }
    }

    private void take(ZipArchiveInputStream zip, ZipArchiveEntry entry, CountedStream packed) throws IOException {
        String path = name + "/" + entry.getName();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            refused.add(Rejection.of(path, null, "dataset.reject.encrypted"));
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            refused.add(Rejection.of(path, null, "dataset.reject.archive-method"));
            return;
        }
        try {
            FileStorage.Stored stored = storage.put(new Measured(zip, packed), limits.fileBytes());
            files.add(new Unpacked(path, stored.sha256(), stored.bytes()));
        } catch (FileTooLarge large) {
            refused.add(Rejection.of(path, null, "dataset.reject.too-large", limits.fileBytes() >> 20));
        } catch (UnsupportedZipFeatureException method) {
            refused.add(Rejection.of(path, null, "dataset.reject.archive-method"));
        }
    }

    private static boolean passedOver(ZipArchiveEntry entry) {
        String path = entry.getName();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return entry.isDirectory() || path.startsWith("__MACOSX/") || last.startsWith(".") || last.isEmpty();
    }

    /** Watches how much comes out for how little that goes in. */
    private final class Measured extends InputStream {

        private final InputStream in;
        private final CountedStream packed;

        Measured(InputStream in, CountedStream packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            unpacked += Math.max(read, 0);
            if (unpacked > limits.archiveBytes()) {
                throw new FileRefused("dataset.reject.archive-size", limits.archiveBytes() >> 20);
            }
            if (unpacked > SMALL && unpacked / limits.archiveRatio() > packed.bytes()) {
                throw new FileRefused("dataset.reject.zip-bomb", limits.archiveRatio());
            }
            return read;
        }
    }
}
