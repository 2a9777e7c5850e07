package io.groundwork.dataset.metadata;

import io.groundwork.dataset.document.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/** An image or a video without its metadata: place, camera, author, thumbnails, comments. How it stands is kept. */
public final class PlainMedia {

    private static final Map<String, Format> FORMATS = Map.of(
            "image/jpeg", new JpegFormat(),
            "image/png", new PngFormat(),
            "image/gif", new GifFormat(),
            "image/webp", new WebpFormat(),
            "image/avif", new IsoFormat(),
            "video/mp4", new IsoFormat(),
            "video/quicktime", new IsoFormat(),
            "video/webm", new WebmFormat());

    private final Path file;
    private final Splice splice;
    private final boolean whole;

    private PlainMedia(Path file, Splice splice, boolean whole) {
        this.file = file;
        this.splice = splice;
        this.whole = whole;
    }

    /**
     * Looks through the headers of the file; nothing is decoded.
     *
     * @param mostPixels how many pixels a picture may have; more is {@link FileRefused}, as is what is broken
     */
    public static PlainMedia of(Path file, String mediaType, long mostPixels) throws IOException {
        Format format = FORMATS.get(mediaType);
        if (format == null) {
            throw new IllegalArgumentException(mediaType);
        }
        try (Bytes bytes = new Bytes(file)) {
            Splice splice = format.plain(bytes, new Canvas(mostPixels));
            if (!splice.fits(bytes.size())) {
                throw Bytes.broken();
            }
            return new PlainMedia(file, splice, splice.is(0, bytes.size()));
        }
    }

    /** Whether the file had nothing to take out. */
    public boolean wasPlain() {
        return whole;
    }

    /** The plain file, made while it is read. */
    public InputStream open() throws IOException {
        return splice.open(file);
    }
}
