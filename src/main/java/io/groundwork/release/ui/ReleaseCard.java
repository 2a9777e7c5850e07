package io.groundwork.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.groundwork.release.Release;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;

/** One release: its state in words, its progress while it is built, its files when it is done. */
class ReleaseCard extends Div {

    private static final Map<String, Function<String, Tag>> TAGS = Map.of(
            "queued", Tag::plain, "running", Tag::info, "done", Tag::ok, "failed", Tag::bad, "cancelled", Tag::warn);

    private final transient ReleasesPanel.Source source;
    private final boolean manages;
    private transient ReleaseStatus status;

    ReleaseCard(ReleasesPanel.Source source, ReleaseStatus status, boolean manages) {
        this.source = source;
        this.status = status;
        this.manages = manages;
        addClassNames("gw-card", "padded");
        show();
    }

    boolean isOpen() {
        return status.open();
    }

    void refresh() {
        status = source.releases().get(status.release().id());
        show();
    }

    private void show() {
        removeAll();
        add(head());
        if (status.open()) {
            add(progress());
        } else if (status.state().equals("failed")) {
            Paragraph failed = new Paragraph(getTranslation("release.failed", String.valueOf(status.error())));
            failed.addClassNames("gw-note", "bad");
            add(failed);
        } else if (!status.files().isEmpty()) {
            add(new FileTable(status));
        }
    }

    private Component head() {
        Release release = status.release();
        Span items = new Span(
                getTranslation(release.items() == 1 ? "release.items.one" : "release.items.other", release.items()));
        items.addClassNames("gw-muted", "gw-num");
        Span by = new Span(getTranslation(
                "release.made", source.people().get(release.createdBy()).displayName()));
        by.addClassName("gw-muted");
        When when = new When(release.createdAt(), OffsetDateTime.now(source.clock()));
        when.addClassName("gw-muted");
        Span space = new Span();
        space.addClassName("gw-grow");
        Div head = new Div(new H2(getTranslation("release.title", release.number())), state(), items, space, when, by);
        head.addClassNames("gw-row", "wrap");
        if (!status.files().isEmpty()) {
            head.add(all());
        }
        if (manages && status.open()) {
            Button cancel = new Button(getTranslation("release.cancel"), click -> {
                source.releases().cancel(release.id());
                refresh();
            });
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(cancel);
        }
        return head;
    }

    /** All its files at once. */
    private Component all() {
        Anchor all = new Anchor("api/v1/releases/" + status.release().id() + "/archive", getTranslation("release.all"));
        all.setRouterIgnore(true);
        all.getElement().setAttribute("download", true);
        all.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("release.all.of", status.release().number()));
        return all;
    }

    private Tag state() {
        return TAGS.getOrDefault(status.state(), Tag::plain).apply(getTranslation("release.state." + status.state()));
    }

    private String doing() {
        String doing = status.doing();
        if (doing == null) {
            return "";
        }
        return doing.equals("choosing")
                ? getTranslation("release.choosing", status.release().items())
                : getTranslation("release.writing");
    }

    private Component progress() {
        ProgressBar bar = new ProgressBar(0, 1, Math.min(1, Math.max(0, status.progress())));
        bar.setIndeterminate(status.state().equals("queued"));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("release.progress", status.release().number()));
        Span percent = new Span(Math.round(status.progress() * 100) + " %");
        percent.addClassNames("gw-muted", "gw-num");
        Span doing = new Span(doing());
        doing.addClassName("gw-muted");
        Div row = new Div(bar, percent, doing);
        row.addClassName("gw-row");
        return row;
    }
}
