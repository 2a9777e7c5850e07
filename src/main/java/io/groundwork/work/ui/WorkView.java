package io.groundwork.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.WorkItemId;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.Messages;
import io.groundwork.work.WorkPages;
import io.groundwork.work.WorkQueue;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** One piece of work on the full screen; opening it takes it where the person may, and a reload is always harmless. */
@Route(value = WorkView.PATH + "/:id", autoLayout = false)
@PermitAll
class WorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "work";

    private final transient WorkQueue queue;
    private final transient WorkPages pages;
    private final transient TaskTypes types;
    private final transient Messages messages;
    private final transient CurrentPerson current;
    private String title = "";

    WorkView(WorkQueue queue, WorkPages pages, TaskTypes types, Messages messages, CurrentPerson current) {
        this.queue = queue;
        this.pages = pages;
        this.types = types;
        this.messages = messages;
        this.current = current;
        addClassName("gw-work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkItemId id = WorkItemId.of(event.getRouteParameters().get("id").orElse(""));
        queue.takeIfFree(id);
        Map<String, Object> shown = pages.show(id);
        title = String.valueOf(shown.get("title"));
        String type = String.valueOf(shown.get("taskType"));
        Map<String, String> scope =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("project", List.of()).stream()
                        .findFirst()
                        .map(project -> Map.of("project", project))
                        .orElse(Map.of());
        WorkPage page = new WorkPage(
                id,
                current.person(),
                messages.startingWith("form.", type + "."),
                scope,
                types.get(type).newForm());
        page.onLeft(to -> getUI().ifPresent(ui -> ui.navigate(to)));
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("ui.product");
    }
}
