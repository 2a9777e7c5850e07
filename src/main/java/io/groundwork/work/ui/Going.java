package io.groundwork.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.ui.Notice;
import io.groundwork.work.Lacking;
import io.groundwork.work.WorkQueue;
import io.groundwork.work.WorkQueue.Answer;
import io.groundwork.work.WorkQueue.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways from the inbox to a piece of work. */
final class Going {

    private Going() {}

    /** Takes the next piece, in one project or anywhere, or says why there is none. */
    static void next(WorkQueue queue, @Nullable ProjectId project) {
        Answer answer = queue.next(new Wish(project, Set.of(), false));
        if (answer.work() == null) {
            Notice.ok(why(answer));
            return;
        }
        QueryParameters scope = project == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("project", project.toString()));
        UI.getCurrent().navigate(WorkView.PATH + "/" + answer.work(), scope);
    }

    private static String why(Answer answer) {
        UI ui = UI.getCurrent();
        Lacking lacking = answer.lacking();
        if (answer.absentUntil() != null) {
            return ui.getTranslation("work.next.absent");
        }
        if (lacking == null) {
            return ui.getTranslation("work.next." + answer.reason());
        }
        List<String> asked = new ArrayList<>();
        if (!lacking.skills().isEmpty()) {
            asked.add(ui.getTranslation("work.lacking.skills", listed(lacking.skills())));
        }
        if (!lacking.languages().isEmpty()) {
            asked.add(ui.getTranslation("work.lacking.languages", listed(lacking.languages())));
        }
        if (lacking.sensitivity() > 0) {
            asked.add(ui.getTranslation("work.lacking.sensitivity", lacking.sensitivity()));
        }
        return ui.getTranslation("work.next.lacking", String.join("; ", asked));
    }

    private static String listed(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    static void to(WorkItemId work) {
        UI.getCurrent().navigate(WorkView.PATH + "/" + work);
    }
}
