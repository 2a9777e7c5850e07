package io.groundwork.tasktype.export;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.FileSystemOutputFile;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.HuggingFaceFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** Parquet in shards named as the Hugging Face hub wants them, compressed with GZIP, with the features in the key {@code huggingface}. */
public final class ParquetShards<T extends Record> implements RowFile<T> {

    private static final long SHARD_BYTES = 400L << 20;
    private static final long ROW_GROUP_BYTES = 16L << 20;
    private static final int ROW_GROUP_ROWS = 20_000;

    private final Path folder;
    private final Class<T> type;
    private final long shardBytes;
    private final List<Long> shards = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private @Nullable ParquetWriter<T> shard;
    private long count;

    public ParquetShards(Path folder, Class<T> type) {
        this(folder, type, SHARD_BYTES);
    }

    ParquetShards(Path folder, Class<T> type, long shardBytes) {
        this.folder = folder;
        this.type = type;
        this.shardBytes = shardBytes;
    }

    @Override
    public void write(T row) throws IOException {
        ParquetWriter<T> writer = shard;
        if (writer == null) {
            writer = open();
            shard = writer;
        }
        writer.write(row);
        count++;
        if (writer.getDataSize() >= shardBytes) {
            finishShard(writer);
        }
    }

    private ParquetWriter<T> open() throws IOException {
        return CarpetParquetWriter.<T>builder(
                        new FileSystemOutputFile(part(shards.size()).toFile()), type)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withDefaultTimeUnit(TimeUnit.MICROS)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withRowGroupRowCountLimit(ROW_GROUP_ROWS)
                .withExtraMetaData(Map.of("huggingface", Json.write(HuggingFaceFeatures.forParquet(Columns.of(type)))))
                .build();
    }

    private void finishShard(ParquetWriter<T> writer) throws IOException {
        writer.close();
        shards.add(count);
        shard = null;
        count = 0;
    }

    @Override
    public void close() throws IOException {
        if (shard == null && shards.isEmpty()) {
            shard = open();
        }
        if (shard != null) {
            finishShard(shard);
        }
        for (int i = 0; i < shards.size(); i++) {
            String name = String.format(Locale.ROOT, "train-%05d-of-%05d.parquet", i, shards.size());
            Files.move(part(i), folder.resolve(name));
            rows.put(name, shards.get(i));
        }
    }

    private Path part(int number) {
        return folder.resolve("shard-" + number + ".parquet");
    }

    @Override
    public Map<String, Long> rows() {
        return rows;
    }
}
