package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.Set;

/**
 * MP4, QuickTime and AVIF: boxes that are no picture and no sound become free space of the same size, so that every place
 * that the others name stays true.
 */
final class IsoFormat implements Format {

    private static final Set<String> KEPT =
            Set.of("ftyp", "styp", "mdat", "moov", "moof", "mfra", "sidx", "ssix", "pdin", "wide", "meta");
    private static final Set<String> FRAGMENT = Set.of("mfhd", "traf", "pssh");

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        Patches patches = new Patches();
        boolean still = file.text(8, 3).equals("avi");
        boolean shown = false;
        for (Box box : Box.all(file, 0, file.size())) {
            if (!KEPT.contains(box.type()) || (box.is("meta") && !still)) {
                box.blank(patches);
            } else if (box.is("meta")) {
                new IsoPicture(file, patches, canvas).plain(box);
                shown = true;
            } else if (box.is("moov")) {
                new IsoMovie(file, patches, canvas).plain(box);
                shown = true;
            } else if (box.is("moof")) {
                box.children(file).stream()
                        .filter(part -> !FRAGMENT.contains(part.type()))
                        .forEach(part -> part.blank(patches));
            }
        }
        if (!shown) {
            throw Bytes.broken();
        }
        return patches.over(file.size());
    }
}
