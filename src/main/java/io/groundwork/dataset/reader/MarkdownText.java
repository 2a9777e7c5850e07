package io.groundwork.dataset.reader;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown as a reader sees them: no marks, no addresses of links. */
final class MarkdownText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(Node node) {
        MarkdownText words = new MarkdownText();
        node.accept(words);
        return words.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }
}
