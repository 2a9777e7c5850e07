package io.groundwork.release.web;

import io.groundwork.release.Releases;
import io.groundwork.release.Releases.Download;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All files of a release as one ZIP, below a folder of its name; written as it is read, so that it takes no room. */
final class ReleaseArchive {

    private final Releases.Contents contents;

    ReleaseArchive(Releases.Contents contents) {
        this.contents = contents;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        FileTime made = FileTime.from(Instant.from(contents.finishedAt()));
        for (Download download : contents.files()) {
            ZipEntry entry =
                    new ZipEntry(contents.name() + "/" + download.file().path());
            entry.setLastModifiedTime(made);
            zip.putNextEntry(entry);
            Files.copy(download.location(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
