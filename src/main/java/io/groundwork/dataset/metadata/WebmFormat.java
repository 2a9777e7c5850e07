package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * WebM: elements that are no picture and no sound become void elements of the same size, so that every place that the
 * others name stays true.
 */
final class WebmFormat implements Format {

    private static final int HEADER = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int SEEK_HEAD = 0x114D9B74;
    private static final int INFORMATION = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CUES = 0x1C53BB6B;
    private static final Set<Integer> TOP = Set.of(SEEK_HEAD, CUES);
    /** Scale of times, duration, and the programs that wrote the file, which must stand there. */
    private static final Set<Integer> INFORMED = Set.of(0x2AD7B1, 0x4489, 0x4D80, 0x5741);
    /** Time, position, size of the last cluster, blocks and groups of blocks. */
    private static final Set<Integer> CLUSTERED = Set.of(0xE7, 0xA7, 0xAB, 0xA3, 0xA0);

    private static final int TRACK = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int TRACK_NAME = 0x536E;
    private static final int CHECKSUM = 0xBF;
    private static final int VIDEO = 0xE0;
    private static final int PIXEL_WIDTH = 0xB0;
    private static final int PIXEL_HEIGHT = 0xBA;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        Patches patches = new Patches();
        boolean shown = false;
        for (long at = 0; at < file.size(); ) {
            Element element = Element.at(file, at, file.size());
            if (element.id() == SEGMENT) {
                new Segment(file, patches, canvas).plain(element);
                shown = true;
            } else if (element.id() != HEADER) {
                element.blank(patches);
            }
            at = element.end();
        }
        if (!shown) {
            throw Bytes.broken();
        }
        return patches.over(file.size());
    }

    /** One video, which is read once from its beginning to its end. */
    private static final class Segment {

        private final Bytes file;
        private final Patches patches;
        private final Canvas canvas;
        private final Set<Long> shown = new HashSet<>();

        Segment(Bytes file, Patches patches, Canvas canvas) {
            this.file = file;
            this.patches = patches;
            this.canvas = canvas;
        }

        void plain(Element segment) throws IOException {
            for (long at = segment.body(); at < segment.end(); ) {
                Element element = Element.at(file, at, segment.end());
                switch (element.id()) {
                    case INFORMATION -> keep(element, INFORMED);
                    case TRACKS -> tracks(element);
                    case Element.CLUSTER -> cluster(element);
                    default -> {
                        if (!TOP.contains(element.id())) {
                            element.blank(patches);
                        }
                    }
                }
                at = element.end();
            }
        }

        private void keep(Element parent, Set<Integer> kept) throws IOException {
            for (Element child : parent.children(file)) {
                if (!kept.contains(child.id())) {
                    child.blank(patches);
                }
            }
        }

        private void tracks(Element tracks) throws IOException {
            for (Element track : tracks.children(file)) {
                long type = track.id() == TRACK ? track.number(file, TRACK_TYPE) : 0;
                if (type != 1 && type != 2) {
                    track.blank(patches);
                    continue;
                }
                shown.add(track.number(file, TRACK_NUMBER));
                for (Element child : track.children(file)) {
                    if (child.id() == TRACK_NAME || child.id() == CHECKSUM) {
                        child.blank(patches);
                    } else if (child.id() == VIDEO) {
                        canvas.check(child.number(file, PIXEL_WIDTH), child.number(file, PIXEL_HEIGHT));
                    }
                }
            }
        }

        private void cluster(Element cluster) throws IOException {
            for (long at = cluster.body(); at < cluster.end(); ) {
                Element element = Element.at(file, at, cluster.end());
                if (!CLUSTERED.contains(element.id()) || !isShown(element)) {
                    element.blank(patches);
                }
                at = element.end();
            }
        }

        /** Blocks of tracks that were taken out go too. */
        private boolean isShown(Element element) throws IOException {
            if (element.id() == SIMPLE_BLOCK) {
                return shown.contains(Element.length(file, element.body()));
            }
            if (element.id() != GROUP) {
                return true;
            }
            for (Element child : element.children(file)) {
                if (child.id() == BLOCK) {
                    return shown.contains(Element.length(file, child.body()));
                }
            }
            return false;
        }
    }
}
