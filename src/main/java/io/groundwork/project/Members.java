package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works in a project and as what; checks who is asking. Tags name the state of the whole list. */
public interface Members {

    List<Member> of(ProjectId project);

    /** The tag of the list as it is now. */
    String tag(ProjectId project);

    /** Gives the person exactly these roles; the tag passed must be the latest, null takes any. */
    void put(ProjectId project, PersonId person, Set<Role> roles, @Nullable String tag);

    void remove(ProjectId project, PersonId person, @Nullable String tag);
}
