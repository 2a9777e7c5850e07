package io.groundwork.work;

import io.groundwork.project.Project;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;

/** What people are called where a project hides names: the same in the whole project, different in every other. */
public final class Pseudonym {

    private Pseudonym() {}

    /** Six hexadecimal digits of the SHA-256 of the project's id, its seed and the person's id. */
    public static String of(Project project, PersonId person) {
        return "P-"
                + Sha256.hex(project.id() + ":" + project.seed() + ":" + person).substring(0, 6);
    }
}
