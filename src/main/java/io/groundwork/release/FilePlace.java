package io.groundwork.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line in a list of files: a file, or a folder that stands for the many media in it.
 *
 * @param path of the file, or of the folder with a slash at its end
 * @param files one, or those of the folder
 */
public record FilePlace(String path, List<ReleaseFile> files) {

    /** The places of the files in their order; a folder with more than {@code most} files without rows is one. */
    public static List<FilePlace> of(List<ReleaseFile> files, int most) {
        Map<String, List<ReleaseFile>> places = new LinkedHashMap<>();
        files.forEach(file ->
                places.computeIfAbsent(place(file), first -> new ArrayList<>()).add(file));
        return places.entrySet().stream()
                .flatMap(place -> place.getValue().size() > most
                        ? Stream.of(new FilePlace(place.getKey(), place.getValue()))
                        : place.getValue().stream().map(file -> new FilePlace(file.path(), List.of(file))))
                .toList();
    }

    public boolean isFolder() {
        return files.size() > 1;
    }

    public long bytes() {
        return files.stream().mapToLong(ReleaseFile::bytes).sum();
    }

    /** The folder of a file without rows, the path of any other. */
    private static String place(ReleaseFile file) {
        return file.rows() == 0 && file.path().contains("/")
                ? file.path().substring(0, file.path().lastIndexOf('/') + 1)
                : file.path();
    }
}
