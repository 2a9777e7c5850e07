package io.groundwork.dataset.imports;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as content, by its columns. */
final class CsvRows implements RowSource {

    private final CsvTable table;
    private final Columns columns;

    CsvRows(CsvTable table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        List<String> cells = table.next();
        if (cells == null) {
            return null;
        }
        return cells.size() > table.headers().size()
                ? Row.Bad.of(
                        table.line(),
                        "dataset.reject.csv-too-many-cells",
                        cells.size(),
                        table.headers().size())
                : new Row.Fields(table.line(), columns.read(table.headers(), cells));
    }

    @Override
    public long bytesRead() {
        return table.bytesRead();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
