package io.groundwork.release;

import java.util.List;
import java.util.stream.Collectors;

/** The files in the table of a dataset card; where many media lie in one folder, the folder stands for them. */
final class FileList {

    private static final int MOST = 20;

    private FileList() {}

    /** The lines of the table. */
    static String of(List<ReleaseFile> files) {
        return FilePlace.of(files, MOST).stream()
                .map(place ->
                        place.isFolder() ? folder(place) : row(place.files().get(0)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(ReleaseFile file) {
        return "| `" + file.path() + "` | " + file.rows() + " | " + file.leftOut() + " | " + file.bytes() + " | `"
                + file.sha256() + "` |";
    }

    private static String folder(FilePlace place) {
        return "| `" + place.path() + "` (" + place.files().size() + ") | 0 | 0 | " + place.bytes()
                + " | `SHA256SUMS` |";
    }
}
