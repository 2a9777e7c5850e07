package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads Markdown: its headings, paragraphs, list entries and table rows, without the marks. */
final class MarkdownFormat implements DocumentFormat {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    public void read(Path file, BlockSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new AutoDetectReader(in)) {
            PARSER.parseReader(reader).accept(new Blocks(sink));
        } catch (TikaException unknownEncoding) {
            throw new ReadingFailed("dataset.reject.encoding");
        }
    }

    private static final class Blocks extends AbstractVisitor {

        private final BlockSink sink;

        Blocks(BlockSink sink) {
            this.sink = sink;
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                sink.title(MarkdownText.of(heading));
            }
            sink.heading(heading.getLevel(), MarkdownText.of(heading), 0);
        }

        @Override
        public void visit(Paragraph paragraph) {
            sink.paragraph((paragraph.getParent() instanceof ListItem ? "• " : "") + MarkdownText.of(paragraph), 0);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            sink.paragraph(code.getLiteral(), 0);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            sink.paragraph(code.getLiteral(), 0);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                StringBuilder row = new StringBuilder();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    row.append(row.isEmpty() ? "" : " | ").append(MarkdownText.of(cell));
                }
                sink.paragraph(row.toString(), 0);
            } else {
                visitChildren(node);
            }
        }
    }
}
