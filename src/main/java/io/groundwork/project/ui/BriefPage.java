package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.groundwork.project.Brief;
import io.groundwork.project.Project;
import io.groundwork.ui.Markdown;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a brief to read, with the list of all versions and what changed since the one before. */
final class BriefPage extends Composite<Div> {

    private final Project project;
    private final List<Brief> versions;
    private final Names names;

    /** Who wrote a version. */
    interface Names {
        String of(Brief brief);
    }

    BriefPage(Project project, List<Brief> versions, Brief shown, boolean edits, boolean compares, Names names) {
        this.project = project;
        this.versions = versions;
        this.names = names;
        Div text = new Div(bar(shown, edits, compares));
        Brief before = before(shown);
        if (compares && before != null) {
            text.add(new BriefChanges(before, shown));
        } else {
            read(text, shown);
        }
        text.addClassName("gw-brief-column");
        getContent().addClassName("gw-brief");
        getContent().add(text, history(shown));
    }

    private Div bar(Brief shown, boolean edits, boolean compares) {
        Span grow = new Span();
        grow.addClassName("gw-grow");
        Div bar = new Div(new H2(getTranslation("project.brief.version", shown.version())));
        bar.addClassNames("gw-row", "gw-brief-bar");
        if (shown.version() == project.briefVersion()) {
            bar.add(tag("ok", "project.brief.current"));
        }
        if (shown.material()) {
            bar.add(tag("warn", "project.brief.material"));
        }
        bar.add(grow);
        if (before(shown) != null) {
            bar.add(new Button(
                    getTranslation(compares ? "project.brief.read" : "project.brief.compare"),
                    click -> go(shown.version(), compares ? null : "changes")));
        }
        if (edits) {
            Button edit = new Button(getTranslation("project.brief.edit"), click -> go(null, "edit"));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(edit);
        }
        return bar;
    }

    private void read(Div text, Brief shown) {
        text.add(card("project.brief.guidelines", prose(shown.guidelines())));
        text.add(card("project.brief.reviewers", prose(shown.reviewerGuidelines())));
        Div tags = new Div();
        tags.addClassName("gw-tags");
        shown.issueTypes().forEach(type -> {
            Span tag = new Span(type.name());
            tag.addClassName("gw-tag");
            tags.add(tag);
        });
        if (!shown.issueTypes().isEmpty()) {
            text.add(card("project.issues", tags));
        }
        text.add(card("project.requirements", new SettingsList(project.taskType(), shown.settings())));
    }

    private Component prose(String markdown) {
        if (!markdown.isBlank()) {
            return new Markdown(markdown);
        }
        Paragraph none = new Paragraph(getTranslation("project.brief.empty"));
        none.addClassName("gw-muted");
        return none;
    }

    private Aside history(Brief shown) {
        Aside list = new Aside(new H3(getTranslation("project.brief.versions")));
        list.addClassName("gw-versions");
        for (Brief version : versions) {
            RouterLink link = new RouterLink("", ProjectView.class, ProjectView.at(project.id(), "brief"));
            link.setQueryParameters(QueryParameters.simple(Map.of("version", Integer.toString(version.version()))));
            Span title = new Span(getTranslation("project.brief.version", version.version()));
            title.addClassName("gw-strong");
            Span when = new Span(getTranslation(
                    "project.brief.by",
                    version.createdAt()
                            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(getLocale())),
                    names.of(version)));
            when.addClassName("gw-muted");
            link.add(title, when);
            if (version.version() == shown.version()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(link);
        }
        return list;
    }

    private Div card(String title, Component content) {
        Div card = new Div(new H3(getTranslation(title)), content);
        card.addClassNames("gw-card", "padded", "gw-section");
        return card;
    }

    private Span tag(String colour, String key) {
        Span tag = new Span(getTranslation(key));
        tag.addClassNames("gw-tag", colour);
        return tag;
    }

    private @Nullable Brief before(Brief shown) {
        return versions.stream()
                .filter(version -> version.version() == shown.version() - 1)
                .findFirst()
                .orElse(null);
    }

    private void go(@Nullable Integer version, @Nullable String show) {
        Map<String, String> query = new java.util.TreeMap<>();
        if (version != null) {
            query.put("version", version.toString());
        }
        if (show != null) {
            query.put("show", show);
        }
        UI.getCurrent()
                .navigate(ProjectView.class, ProjectView.at(project.id(), "brief"), QueryParameters.simple(query));
    }
}
