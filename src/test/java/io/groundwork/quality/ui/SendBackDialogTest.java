package io.groundwork.quality.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.groundwork.ApplicationTest;
import io.groundwork.Pages;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.project.Batch;
import io.groundwork.project.NewProject;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.Projects;
import io.groundwork.quality.BatchMissesTarget;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch that misses its targets offers to send back what would help most. */
@ApplicationTest
class SendBackDialogTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Projects projects;

    @Autowired
    private ItemActions actions;

    @Autowired
    private Items items;

    @Autowired
    private JdbcClient database;

    private Batch batch;

    @BeforeEach
    void open() {
        Pages.open(context, Set.of(), people.byUsername("manager").orElseThrow());
        batch = projects.batches(setup.create(NewProject.of("Targets", "qa")).id())
                .get(0);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void reopensTheItemsThatItNames() {
        List<ItemId> named = List.of(ItemId.next(), ItemId.next());
        show(named);
        assertThat(_find(Anchor.class))
                .map(Anchor::getHref)
                .containsExactlyElementsOf(
                        named.stream().map(item -> "history/item/" + item).toList());
        _click(_get(Button.class, spec -> spec.withText("Send back 2 items")));
        _assertOne(BulkProgress.class);
        assertThat(asked())
                .singleElement()
                .asString()
                .contains("\"reopen\"", named.get(0).toString(), named.get(1).toString(), "misses its targets");
    }

    @Test
    void saysOneItemAsOne() {
        show(List.of(ItemId.next()));
        _assertOne(Button.class, spec -> spec.withText("Send back 1 item"));
    }

    @Test
    void offersNothingWhereNoItemWouldHelp() {
        show(List.of());
        _assertNone(Button.class, spec -> spec.withThemes("primary"));
        assertThat(asked()).isEmpty();
    }

    private void show(List<ItemId> named) {
        List<Violation> violations = named.stream()
                .map(item -> Violation.of("/items/" + item, "ui.close"))
                .toList();
        new SendBackDialog(actions, items, batch, new BatchMissesTarget("why", violations)).open();
    }

    private List<String> asked() {
        return database.sql("select input from background_job where kind = 'item-action' and project_id = ?")
                .param(batch.project().value())
                .query(String.class)
                .list();
    }
}
