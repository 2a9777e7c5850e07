package io.groundwork.dataset.imports;

import io.groundwork.dataset.document.Block;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.PassageCutter;
import io.groundwork.dataset.reader.Message;
import io.groundwork.tasktype.Passage;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The passages of a document, cut while it is read. */
final class PassageRows implements RowSource {

    private static final int LONGEST = 200_000;

    private final DocumentReaders.Session.Blocks blocks;
    private final PassageCutter cutter;
    private long number;
    private boolean ended;

    PassageRows(DocumentReaders.Session.Blocks blocks, PassageCutter cutter) {
        this.blocks = blocks;
        this.cutter = cutter;
    }

    @Override
    public @Nullable Row next() {
        Passage passage = cutter.poll();
        while (passage == null && !ended) {
            advance();
            passage = cutter.poll();
        }
        if (passage == null) {
            return null;
        }
        number++;
        return passage.text().length() > LONGEST
                ? Row.Bad.of(number, "dataset.reject.passage-too-long", LONGEST)
                : new Row.Piece(number, passage);
    }

    /** Unknown while a document is parsed elsewhere. */
    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() {
        // the session keeps its process for the next document
    }

    private void advance() {
        Optional<Message> message = blocks.next();
        if (message.isEmpty()) {
            cutter.finish();
            ended = true;
            return;
        }
        Message found = message.get();
        String text = Objects.requireNonNullElse(found.text(), "");
        if (found.kind().equals("title")) {
            cutter.title(text);
        } else {
            cutter.take(new Block(found.level(), text, found.page()));
        }
    }
}
