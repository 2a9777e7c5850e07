package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.StagedFile;
import io.groundwork.project.HasNextStep;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.GroundworkException;
import io.groundwork.ui.Card;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.Notice;
import io.groundwork.ui.Unsaved;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Where files are dropped, looked at as the items they would become, and sent on their way. */
@StyleSheet("context://styles/dataset.css")
final class ImportDesk extends Composite<Div> implements HasNextStep {

    private final transient Imports imports;
    private final transient ErrorNotice errors;
    private final transient Stager stager;
    private final transient Runnable started;
    private final transient Project project;
    private final ImportFields fields;
    private final PreviewPane preview;
    private final Div staged = new Div();
    private final Select<StagedFile> shown = new Select<>();
    private final Button start = new Button();
    private final Upload upload;
    private final transient Unsaved unsaved;
    private transient Consumer<Boolean> nextStep = here -> {};

    ImportDesk(
            Imports imports,
            Projects projects,
            Project project,
            Intake intake,
            Stager stager,
            ErrorNotice errors,
            Runnable started) {
        this.imports = imports;
        this.errors = errors;
        this.stager = stager;
        this.started = started;
        this.project = project;
        fields = new ImportFields(projects.batches(project.id()), intake.documents(), this::look);
        preview = new PreviewPane(fields::columns);
        upload = new Upload(stager);
        upload.addAllFinishedListener(all -> arrived());
        upload.addFileRemovedListener(removed -> {
            stager.remove(removed.getFileName());
            arrived();
        });
        upload.addFileRejectedListener(refused -> Notice.bad(refused.getErrorMessage()));
        upload.setDropLabel(new Span(getTranslation("dataset.upload.drop")));
        upload.setUploadButton(new Button(getTranslation("dataset.upload.choose")));
        upload.addClassName("gw-drop");
        getContent().addClassName("gw-column");
        Card entrance = Card.padded(new FolderDrop(upload), hint(intake));
        if (intake.blank()) {
            entrance.add(blank());
        }
        getContent().add(entrance, stagedCard());
        unsaved = new Unsaved(this, "dataset.staged", stager::files);
    }

    @Override
    public void whenNextStepIsHere(Consumer<Boolean> here) {
        nextStep = here;
        here.accept(staged.isVisible());
    }

    private Div stagedCard() {
        shown.setLabel(getTranslation("dataset.preview.file"));
        shown.setItemLabelGenerator(StagedFile::name);
        shown.addValueChangeListener(change -> look());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> attempt(this::start));
        Button clear = new Button(getTranslation("dataset.import.clear"), click -> reset());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(start, clear);
        actions.addClassNames("gw-actions", "gw-row");
        Div left = new Div(fields, actions);
        left.addClassName("gw-column");
        Div right = new Div(shown, preview);
        right.addClassName("gw-column");
        staged.add(left, right);
        staged.addClassNames("gw-card", "padded", "gw-staged");
        staged.setVisible(false);
        return staged;
    }

    private Span hint(Intake intake) {
        Span hint = new Span(getTranslation(intake.documents() ? "dataset.upload.kinds" : "dataset.upload.rows"));
        hint.addClassName("gw-muted");
        return hint;
    }

    private Div blank() {
        IntegerField count = new IntegerField(getTranslation("dataset.blank.count"));
        count.setMin(1);
        count.setMax(100_000);
        count.setStepButtonsVisible(true);
        Button add = new Button(
                getTranslation("dataset.blank.add"),
                click -> attempt(() -> {
                    imports.blank(project.id(), fields.batch(), Objects.requireNonNullElse(count.getValue(), 0));
                    count.clear();
                    started.run();
                }));
        Div row = new Div(count, add);
        row.addClassNames("gw-row", "wrap", "gw-adder");
        return row;
    }

    private void arrived() {
        List<StagedFile> files = stager.files();
        unsaved.changed();
        showStaged(!files.isEmpty());
        shown.setItems(files);
        start.setText(getTranslation(
                files.size() == 1 ? "dataset.import.start.one" : "dataset.import.start.other", files.size()));
        if (!files.isEmpty()) {
            shown.setValue(files.get(files.size() - 1));
        }
    }

    private void look() {
        StagedFile file = shown.getValue();
        if (file != null && fields.valid()) {
            attempt(() -> {
                ImportPreview seen = imports.preview(project.id(), fields.options(), file);
                preview.show(seen);
            });
        }
    }

    private void start() {
        imports.startStaged(project.id(), fields.batch(), fields.options(), stager.files());
        reset();
        started.run();
    }

    private void reset() {
        stager.clear();
        unsaved.saved();
        upload.clearFileList();
        fields.forgetColumns();
        showStaged(false);
    }

    private void showStaged(boolean there) {
        staged.setVisible(there);
        nextStep.accept(there);
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (GroundworkException refused) {
            Notice.bad(errors.said(refused));
        }
    }
}
