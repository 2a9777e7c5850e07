package io.groundwork.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.project.Batch;
import io.groundwork.project.Batches;
import io.groundwork.project.Project;
import io.groundwork.quality.BatchMissesTarget;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.GroundworkException;
import io.groundwork.ui.Ask;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.Notice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The batches with how far each is, and what a manager does with them. */
final class BatchTable extends Composite<Div> {

    private final transient Batches batches;
    private final transient Items items;
    private final transient ItemActions actions;
    private final transient ErrorNotice errors;
    private final transient Figure say;
    private final Project project;
    private final boolean edits;

    BatchTable(
            Batches batches,
            Items items,
            ItemActions actions,
            ErrorNotice errors,
            Figure say,
            Project project,
            boolean edits) {
        this.batches = batches;
        this.items = items;
        this.actions = actions;
        this.errors = errors;
        this.say = say;
        this.project = project;
        this.edits = edits;
        getContent().addClassName("gw-column");
        show();
    }

    private void show() {
        List<Batch> all = batches.of(project.id());
        NativeTableBody body = new NativeTableBody();
        boolean waits = false;
        for (Batch batch : all) {
            body.add(row(batch, waits));
            waits |= batch.pilot() && batch.state().equals("open");
        }
        NativeTable table = new NativeTable(head(), body);
        table.addClassName("gw-table");
        Div card = new Div(table);
        card.addClassNames("gw-card", "gw-scroll");
        getContent().removeAll();
        if (edits) {
            Button add = new Button(
                    getTranslation("quality.batch.add"),
                    click -> new BatchDialog(null, data -> batches.create(project.id(), data), this::show).open());
            Div bar = new Div(add);
            bar.addClassName("gw-row");
            getContent().add(bar);
        }
        getContent().add(card);
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        Stream.of("name", "items", "priority", "due", "loop", "state")
                .forEach(key -> row.add(new NativeTableHeaderCell(getTranslation("quality.batch." + key))));
        row.add(new NativeTableHeaderCell());
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(Batch batch, boolean waits) {
        Span name = new Span(batch.name());
        name.addClassName("gw-strong");
        NativeTableCell first = new NativeTableCell(name);
        if (batch.pilot()) {
            first.add(new Span(" "), tag("info", "quality.batch.pilot"));
        }
        Map<ItemState, Long> counts = items.countByState(project.id(), batch.id());
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        String done = getTranslation(
                "project.items.accepted", say.number(counts.getOrDefault(ItemState.ACCEPTED, 0L)), say.number(total));
        String due = batch.due() == null ? "–" : say.date(batch.due().toLocalDate());
        return new NativeTableRow(
                first,
                number(done),
                number(Integer.toString(batch.priority())),
                number(due),
                number(loop(batch)),
                new NativeTableCell(state(batch, waits)),
                actions(batch));
    }

    private String loop(Batch batch) {
        int overlap = batch.overlap() == null ? project.overlap() : batch.overlap();
        double rate = batch.reviewRate() == null ? project.reviewRate() : batch.reviewRate();
        return getTranslation("quality.batch.loop.is", overlap, Math.round(rate * 100));
    }

    private Span state(Batch batch, boolean waits) {
        return switch (batch.state()) {
            case "accepted" -> tag("ok", "quality.batch.accepted");
            case "approved" -> tag("ok", "quality.batch.approved");
            default -> waits ? tag("warn", "quality.batch.waits") : tag("", "quality.batch.open");
        };
    }

    private NativeTableCell actions(Batch batch) {
        NativeTableCell cell = new NativeTableCell();
        if (!edits || batch.state().equals("accepted")) {
            return cell;
        }
        if (batch.pilot() && batch.state().equals("open")) {
            cell.add(button(batch, "approve", () -> batches.approve(project.id(), batch.id())));
        }
        cell.add(button(batch, "accept", () -> batches.accept(project.id(), batch.id())));
        Button edit = new Button(getTranslation("quality.batch.edit"), click -> new BatchDialog(
                        batch, data -> batches.update(project.id(), batch.id(), data), this::show)
                .open());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        cell.add(edit);
        return cell;
    }

    private Button button(Batch batch, String step, Runnable act) {
        String key = "quality.batch." + step;
        Button button = new Button(
                getTranslation(key),
                click -> Ask.first(
                        getTranslation(key + ".title", batch.name()),
                        getTranslation(key + ".text"),
                        getTranslation(key),
                        () -> attempt(batch, act)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void attempt(Batch batch, Runnable act) {
        try {
            act.run();
            show();
        } catch (BatchMissesTarget missed) {
            new SendBackDialog(actions, items, batch, missed).open();
        } catch (GroundworkException refused) {
            Notice.bad(errors.said(refused));
        }
    }

    private Span tag(String colour, String key) {
        Span tag = new Span(getTranslation(key));
        tag.addClassName("gw-tag");
        if (!colour.isEmpty()) {
            tag.addClassName(colour);
        }
        return tag;
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("gw-num");
        return cell;
    }
}
