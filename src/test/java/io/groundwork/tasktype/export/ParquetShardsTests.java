package io.groundwork.tasktype.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.DuckDb;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet is cut into shards that number themselves. */
class ParquetShardsTests {

    @TempDir
    Path folder;

    /** A row. */
    public record Line(String text, int number) {}

    @Test
    void startsANewShardWhenOneIsFull() throws Exception {
        ParquetShards<Line> file = new ParquetShards<>(folder, Line.class, 200_000);
        try (file) {
            for (int i = 0; i < 30_000; i++) {
                file.write(new Line(Integer.toHexString(i * 7919) + i, i));
            }
        }
        assertThat(file.rows().size()).isGreaterThan(1);
        assertThat(file.rows().keySet())
                .contains(
                        String.format("train-00000-of-%05d.parquet", file.rows().size()));
        assertThat(DuckDb.query("select sum(number) from read_parquet('" + folder + "/train-*.parquet')"))
                .containsExactly(Long.toString(30_000L * 29_999 / 2));
    }

    @Test
    void writesAFileWithoutRowsToo() throws Exception {
        ParquetShards<Line> file = new ParquetShards<>(folder, Line.class);
        file.close();
        assertThat(file.rows()).containsEntry("train-00000-of-00001.parquet", 0L);
        assertThat(DuckDb.columns("read_parquet", folder.resolve("train-00000-of-00001.parquet")))
                .containsExactly("text VARCHAR", "number INTEGER");
    }
}
