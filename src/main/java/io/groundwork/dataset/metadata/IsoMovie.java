package io.groundwork.dataset.metadata;

import io.groundwork.dataset.document.FileRefused;
import java.io.IOException;
import java.util.Set;

/** The tracks of a video: pictures and sound stay; positions, sensor data, times and names go. */
final class IsoMovie {

    private static final Set<String> MOVIE = Set.of("mvhd", "trak", "mvex", "iods", "pssh");
    private static final Set<String> TRACK = Set.of("tkhd", "mdia", "edts", "tapt", "clip", "matt");
    private static final Set<String> MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");
    private static final Set<String> PICTURES = Set.of("vide", "pict", "auxv");
    private static final int NAME = 24;

    private final Bytes file;
    private final Patches patches;
    private final Canvas canvas;

    IsoMovie(Bytes file, Patches patches, Canvas canvas) {
        this.file = file;
        this.patches = patches;
        this.canvas = canvas;
    }

    void plain(Box movie) throws IOException {
        boolean fragmented = movie.child(file, "mvex").isPresent();
        for (Box box : movie.children(file)) {
            switch (box.type()) {
                case "cmov" -> throw new FileRefused("dataset.media.packed-header");
                case "mvhd" -> forgetTimes(box);
                case "trak" -> track(box, fragmented);
                default -> {
                    if (!MOVIE.contains(box.type())) {
                        box.blank(patches);
                    }
                }
            }
        }
    }

    private void track(Box track, boolean fragmented) throws IOException {
        Box media = track.child(file, "mdia").orElseThrow(Bytes::broken);
        String handler =
                file.text(media.child(file, "hdlr").orElseThrow(Bytes::broken).body() + 8, 4);
        if (!PICTURES.contains(handler) && !handler.equals("soun")) {
            if (fragmented) {
                throw new FileRefused("dataset.media.data-in-fragments", handler.strip());
            }
            new IsoSamples(file, patches).blank(media);
            track.blank(patches);
            return;
        }
        for (Box box : track.children(file)) {
            if (box.is("tkhd")) {
                forgetTimes(box);
            } else if (box.is("mdia")) {
                media(box, PICTURES.contains(handler));
            } else if (!TRACK.contains(box.type())) {
                box.blank(patches);
            }
        }
    }

    private void media(Box media, boolean pictures) throws IOException {
        for (Box box : media.children(file)) {
            if (box.is("mdhd")) {
                forgetTimes(box);
            } else if (box.is("hdlr")) {
                patches.zero(box.body() + NAME, box.end());
            } else if (box.is("minf") && pictures) {
                measure(box);
            } else if (!MEDIA.contains(box.type())) {
                box.blank(patches);
            }
        }
    }

    /** The size of the pictures as each description of samples gives it. */
    private void measure(Box information) throws IOException {
        Box table = information.child(file, "stbl").orElseThrow(Bytes::broken);
        Box descriptions = table.child(file, "stsd").orElseThrow(Bytes::broken);
        for (Box description : Box.all(file, descriptions.body() + 8, descriptions.end())) {
            canvas.check(file.u16(description.body() + 24), file.u16(description.body() + 26));
        }
    }

    /** When it was made and changed. */
    private void forgetTimes(Box header) throws IOException {
        int width = file.u8(header.body()) == 1 ? 8 : 4;
        patches.zero(header.body() + 4, header.body() + 4 + 2L * width);
    }
}
