package io.groundwork.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files in the table of a dataset card; where many media lie in one folder, the folder stands for them. */
final class FileList {

    private static final int MANY = 20;

    private FileList() {}

    /** The lines of the table. */
    static String of(List<ReleaseFile> files) {
        Map<String, List<ReleaseFile>> places = new LinkedHashMap<>();
        files.forEach(file ->
                places.computeIfAbsent(place(file), first -> new ArrayList<>()).add(file));
        return places.entrySet().stream()
                .flatMap(place -> place.getValue().size() > MANY
                        ? List.of(folder(place.getKey(), place.getValue())).stream()
                        : place.getValue().stream().map(FileList::row))
                .collect(Collectors.joining("\n"));
    }

    /** The folder of a file without rows, the path of any other. */
    private static String place(ReleaseFile file) {
        return file.rows() == 0 && file.path().contains("/")
                ? file.path().substring(0, file.path().lastIndexOf('/') + 1)
                : file.path();
    }

    private static String row(ReleaseFile file) {
        return "| `" + file.path() + "` | " + file.rows() + " | " + file.leftOut() + " | " + file.bytes() + " | `"
                + file.sha256() + "` |";
    }

    private static String folder(String path, List<ReleaseFile> files) {
        long bytes = files.stream().mapToLong(ReleaseFile::bytes).sum();
        return "| `" + path + "` (" + files.size() + ") | 0 | 0 | " + bytes + " | `SHA256SUMS` |";
    }
}
