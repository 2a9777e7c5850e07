package io.groundwork.project;

import io.groundwork.shared.PersonId;
import java.util.Collection;
import java.util.Map;

/**
 * What people are called for whoever reads. Where a project reviews blind, members see each other under the pseudonyms of the project;
 * managers and auditors see names, everyone sees their own.
 */
public interface Names {

    /** The name of one person, for the current person. */
    String of(Project project, PersonId person);

    /** The names of many, for the current person. */
    Map<PersonId, String> of(Project project, Collection<PersonId> people);
}
