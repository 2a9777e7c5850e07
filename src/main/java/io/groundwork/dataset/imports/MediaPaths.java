package io.groundwork.dataset.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The places at which a file may lie that a table names by a path, the nearest first. */
final class MediaPaths {

    private final Set<String> folders = new LinkedHashSet<>();

    /**
     * Takes the table's own folder, those above it up to the root of the upload, and the root of each archive.
     *
     * @param table its name with the folders or the archive it came in
     */
    MediaPaths(String table, List<String> archives) {
        for (int slash = table.lastIndexOf('/'); slash >= 0; slash = table.lastIndexOf('/', slash - 1)) {
            folders.add(table.substring(0, slash + 1));
        }
        folders.add("");
        archives.forEach(archive -> folders.add(archive + "/"));
    }

    /** Whole names; none where the path leads out of its folder. */
    Set<String> of(String path) {
        String given = ImportFiles.normal(path);
        Set<String> names = new LinkedHashSet<>();
        for (String folder : folders) {
            String name = plain(folder + given);
            if (!name.isEmpty()) {
                names.add(ImportFiles.cut(name));
            }
        }
        return names;
    }

    private static String plain(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return "";
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
