package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document that is a ZIP file inside; measured before anything is parsed, so that a bomb goes off here. */
record PackedFile(String type) {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_RATIO = 400;
    private static final long SMALL = 20 << 20;

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        }
    }

    static PackedFile measured(Path file, long limit) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ReadingFailed("dataset.reject.archive-entries", MOST_ENTRIES);
            }
            measure(zip, Files.size(file), limit);
            return new PackedFile(type(zip));
        } catch (ZipException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted")
                    ? new ReadingFailed("dataset.reject.encrypted")
                    : new ReadingFailed("dataset.reject.broken", String.valueOf(broken.getMessage()));
        }
    }

    private static void measure(ZipFile zip, long packed, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > limit || (unpacked > SMALL && unpacked / MOST_RATIO > packed)) {
                        throw new ReadingFailed("dataset.reject.zip-bomb", MOST_RATIO);
                    }
                }
            }
        }
    }

    private static String type(ZipFile zip) throws IOException {
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
                return type.isEmpty() ? "application/zip" : encrypted(zip, type);
            }
        }
        if (zip.getEntry("META-INF/container.xml") != null) {
            return "application/epub+zip";
        }
        return zip.getEntry("word/document.xml") != null ? DOCX : "application/zip";
    }

    private static String encrypted(ZipFile zip, String type) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null || !type.startsWith("application/vnd.oasis")) {
            return type;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            if (new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new ReadingFailed("dataset.reject.encrypted");
            }
        }
        return type;
    }
}
