package io.groundwork.people;

import io.groundwork.shared.PersonId;
import java.util.List;

/** Where a person holds roles in projects; answered by the module that owns projects. */
public interface Memberships {

    /** The person's memberships in projects that are not archived. */
    List<Membership> of(PersonId person);
}
