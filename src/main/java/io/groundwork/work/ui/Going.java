package io.groundwork.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.ui.Notice;
import io.groundwork.work.WorkQueue;
import io.groundwork.work.WorkQueue.Answer;
import io.groundwork.work.WorkQueue.Wish;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways from the inbox to a piece of work. */
final class Going {

    private Going() {}

    /** Takes the next piece, in one project or anywhere, or says why there is none. */
    static void next(WorkQueue queue, @Nullable ProjectId project) {
        Answer answer = queue.next(new Wish(project, Set.of(), false));
        if (answer.work() == null) {
            Notice.ok(UI.getCurrent().getTranslation("work.next." + answer.reason()));
            return;
        }
        QueryParameters scope = project == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("project", project.toString()));
        UI.getCurrent().navigate(WorkView.PATH + "/" + answer.work(), scope);
    }

    static void to(WorkItemId work) {
        UI.getCurrent().navigate(WorkView.PATH + "/" + work);
    }
}
