package io.groundwork.tasktype;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exporter writes exactly the files in {@code processes/<type>/export.golden/<format>/}; Parquet is compared as
 * DuckDB reads it, media by their SHA-256. Run with {@code -Dgolden.write=true} to write them anew, then read the difference.
 */
class GoldenExportTests {

    @TempDir
    Path folder;

    static Stream<Arguments> formats() {
        return Registry.types()
                .flatMap(type -> type.exporters().stream().map(exporter -> Arguments.of(type, exporter.format())));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("formats")
    <S extends Record, C extends Record, R extends Record> void writesTheGoldenFiles(
            TaskType<S, C, R> type, String format) throws IOException {
        Exporter<S, C, R> exporter = type.exporters().stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();
        List<Exporter.Written> written = Samples.of(type).export(exporter, folder);
        List<String> report = new ArrayList<>();
        written.forEach(file -> report.add(
                file.path() + " rows=" + file.rows() + " leftOut=" + file.leftOut() + " note=" + file.note()));
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".parquet")) {
                Files.write(Path.of(file + ".columns.txt"), DuckDb.columns("read_parquet", file));
                Files.write(Path.of(file + ".rows.jsonl"), DuckDb.rows("read_parquet", file));
                Files.delete(file);
            } else if (file.toString().matches(".*\\.(png|jpg|gif|webp|mp4|webm)")) {
                Files.writeString(Path.of(file + ".sha256.txt"), Sha256.hex(Files.readAllBytes(file)) + "\n");
                Files.delete(file);
            }
        }
        Files.write(folder.resolve("written.txt"), report);
        compare(Samples.folder(type.id()).resolve("export.golden").resolve(format));
    }

    private void compare(Path golden) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden);
            for (Path file : files(folder)) {
                Path target = golden.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(names(folder)).isEqualTo(names(golden));
        for (Path file : files(folder)) {
            assertThat(file)
                    .hasSameTextualContentAs(
                            golden.resolve(folder.relativize(file).toString()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
