package io.groundwork.quality;

import io.groundwork.project.Names;
import io.groundwork.project.Projects;
import io.groundwork.work.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what reviewers mended in a slot, with their names as the reader may see them. */
@Component
class Mending {

    private final SlotHistory history;
    private final Projects projects;
    private final Names names;

    Mending(SlotHistory history, Projects projects, Names names) {
        this.history = history;
        this.projects = projects;
        this.names = names;
    }

    List<Mended> of(WorkItem work) {
        return history.mended(work.item(), work.run(), work.slot()).entrySet().stream()
                .map(mended -> new Mended(
                        mended.getKey(),
                        names.of(projects.get(work.project()), mended.getValue().person()),
                        mended.getValue().round()))
                .toList();
    }
}
