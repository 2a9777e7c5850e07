package io.groundwork.release;

import io.groundwork.project.Project;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import java.util.HashMap;
import java.util.Map;

/** Names for people in a dataset: the same person has the same one in every release of a project, and another elsewhere. */
final class Pseudonyms {

    private static final int LENGTH = 10;

    private final Project project;
    private final Map<PersonId, String> known = new HashMap<>();

    Pseudonyms(Project project) {
        this.project = project;
    }

    String of(PersonId person) {
        return known.computeIfAbsent(
                person,
                id -> "p-"
                        + Sha256.hex(project.seed() + ":" + project.id() + ":" + id)
                                .substring(0, LENGTH));
    }
}
