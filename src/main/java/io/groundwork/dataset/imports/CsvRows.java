package io.groundwork.dataset.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as content, by its columns. */
final class CsvRows implements RowSource {

    private final CsvTable table;
    private final Columns columns;
    private final boolean chosen;

    /** Rows whose columns a person has chosen are offered to nobody else. */
    CsvRows(CsvTable table, Columns columns, boolean chosen) {
        this.table = table;
        this.columns = columns;
        this.chosen = chosen;
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
                : new Row.Cells(table.line(), chosen ? null : named(cells), columns.read(table.headers(), cells));
    }

    private ObjectNode named(List<String> cells) {
        ObjectNode row = Json.mapper().createObjectNode();
        for (int i = 0; i < table.headers().size(); i++) {
            row.put(table.headers().get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
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
