package io.groundwork.release;

import io.groundwork.project.Project;
import io.groundwork.tasktype.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the files that say what a dataset is: card, Croissant description, manifest and checksums. */
@Component
class DatasetDocuments {

    private final DatasetCard card;
    private final Croissant croissant;
    private final Manifest manifest;

    DatasetDocuments(DatasetCard card, Croissant croissant, Manifest manifest) {
        this.card = card;
        this.croissant = croissant;
        this.manifest = manifest;
    }

    List<ReleaseFile> write(Subject subject, Path folder) {
        List<ReleaseFile> written = new ArrayList<>();
        written.add(write(folder, "README.md", card.of(subject)));
        written.add(write(folder, "croissant.json", croissant.of(subject)));
        written.add(write(folder, "manifest.json", manifest.of(subject)));
        List<ReleaseFile> all = new ArrayList<>(subject.files());
        all.addAll(written);
        StringBuilder sums = new StringBuilder();
        all.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        written.add(write(folder, "SHA256SUMS", sums.toString()));
        return written;
    }

    private static ReleaseFile write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Checksums.describe(folder, name, 0, 0, "");
    }

    /**
     * What they are about.
     *
     * @param files the files with data
     * @param columns the columns by format; none where a format is no table
     */
    record Subject(
            Release release, Project project, Facts facts, List<ReleaseFile> files, Map<String, List<Column>> columns) {

        /** The tables; files of one format that lie in folders of their own are tables of their own. */
        List<Table> tables() {
            Map<String, Table> tables = new LinkedHashMap<>();
            columns.forEach((format, known) -> {
                if (!known.isEmpty()) {
                    files.stream()
                            .filter(file -> file.path().startsWith(format + "/"))
                            .forEach(file -> tables.computeIfAbsent(
                                            nameOf(file), name -> new Table(name, format, known, new ArrayList<>()))
                                    .files()
                                    .add(file));
                }
            });
            return List.copyOf(tables.values());
        }

        private static String nameOf(ReleaseFile file) {
            return file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '-');
        }
    }

    /**
     * Files with the same columns that are read as one.
     *
     * @param name the format, with its subset where there are several
     */
    record Table(String name, String format, List<Column> columns, List<ReleaseFile> files) {}
}
