package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the files of a release are described. */
class DatasetTablesTests {

    private static ReleaseFile file(String path, long rows) {
        return new ReleaseFile(path, 10, "0".repeat(64), rows, 0, "");
    }

    @Test
    void foldersOfOneFormatAreTablesOfTheirOwn() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        columns.put("trl", List.of(Column.of("prompt", "string")));
        columns.put("parquet", List.of(Column.of("item", "string")));
        columns.put("squad", List.of());
        List<ReleaseFile> files = List.of(
                file("trl/clarity/train.jsonl", 1),
                file("trl/tone/train.jsonl", 2),
                file("parquet/train-00000-of-00002.parquet", 3),
                file("parquet/train-00001-of-00002.parquet", 4),
                file("squad/train.json", 5));
        List<DatasetDocuments.Table> tables = new DatasetDocuments.Subject(null, null, null, files, columns).tables();
        assertThat(tables)
                .extracting(table -> table.name() + " " + table.files().size())
                .containsExactly("trl-clarity 1", "trl-tone 1", "parquet 2");
    }

    @Test
    void manyImagesAreListedAsTheirFolder() {
        List<ReleaseFile> files = new ArrayList<>(List.of(file("images/train/metadata.jsonl", 30)));
        for (int i = 0; i < 30; i++) {
            files.add(file("images/train/images/" + i + ".png", 0));
        }
        assertThat(FileList.of(files).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("images/train/images/` (30) | 0 | 0 | 300"));
        assertThat(FileList.of(files.subList(0, 5)).lines()).hasSize(5);
        assertThat(FilePlace.of(files.subList(0, 5), 3))
                .extracting(place -> place.path() + " " + place.isFolder() + " " + place.bytes())
                .containsExactly("images/train/metadata.jsonl false 10", "images/train/images/ true 40");
    }
}
