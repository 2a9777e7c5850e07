package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.groundwork.project.Brief;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.project.ui.LineDiff.Kind;
import io.groundwork.project.ui.LineDiff.Line;
import io.groundwork.shared.Json;
import java.util.List;
import java.util.stream.Collectors;

/** What changed from one version of the brief to the next. */
final class BriefChanges extends Composite<Div> {

    BriefChanges(Brief before, Brief after) {
        getContent().addClassName("gw-changes");
        compare("project.brief.guidelines", before.guidelines(), after.guidelines());
        compare("project.brief.reviewers", before.reviewerGuidelines(), after.reviewerGuidelines());
        compare("project.issues", names(before), names(after));
        compare("project.requirements", settings(before), settings(after));
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(getTranslation("project.brief.same")));
        }
    }

    private void compare(String title, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        Div lines = new Div();
        lines.addClassName("gw-diff");
        LineDiff.of(before, after).forEach(line -> lines.add(line(line)));
        Div card = new Div(new H3(getTranslation(title)), lines);
        card.addClassNames("gw-card", "padded", "gw-section");
        getContent().add(card);
    }

    private Div line(Line line) {
        Div shown = new Div();
        if (line.kind() == Kind.SAME) {
            shown.setText(line.text());
        } else {
            boolean gone = line.kind() == Kind.GONE;
            com.vaadin.flow.dom.Element mark = new com.vaadin.flow.dom.Element(gone ? "del" : "ins");
            mark.setText(line.text().isEmpty() ? " " : line.text());
            shown.getElement().appendChild(mark);
            shown.addClassName(gone ? "gone" : "new");
        }
        return shown;
    }

    private static String names(Brief brief) {
        List<String> names = brief.issueTypes().stream().map(IssueType::name).toList();
        return String.join("\n", names);
    }

    private static String settings(Brief brief) {
        return Json.tree(brief.settings()).properties().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
    }
}
