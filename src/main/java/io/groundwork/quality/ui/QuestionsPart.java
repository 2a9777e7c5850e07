package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.groundwork.people.Role;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.quality.Threads;
import java.time.Clock;
import java.util.Set;

/** The questions that wait for the manager. */
@org.springframework.stereotype.Component
class QuestionsPart implements OverviewPart {

    private final Threads threads;
    private final Clock clock;

    QuestionsPart(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER);
    }

    @Override
    public Component create(Project project) {
        Div place = new Div();
        show(place, project);
        return place;
    }

    private void show(Div place, Project project) {
        place.removeAll();
        place.add(new OpenQuestions(threads, project, clock, () -> show(place, project)));
    }
}
