package io.groundwork.project;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Sha256;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dataset being made.
 *
 * @param briefVersion the version of the brief in force
 * @param overlap how many people annotate each item, 1 to 10
 * @param reviewRate the share of items that is reviewed, 0..1
 * @param reworkLimit how often work may be sent back before a senior reviewer decides
 * @param reworkHoldHours how long sent-back work is kept for the person who made it
 * @param openWindow how many items may be in work at once
 * @param blind whether reviewers and annotators see pseudonyms instead of names
 * @param skills what a person must be able to do to be given work here, tidied by {@link Skills}
 * @param seed makes the sampling reproducible
 * @param definitionId the process definition that new items start on, null until launched
 * @param version for optimistic locking, the entity tag in the interface
 */
public record Project(
        ProjectId id,
        String name,
        String taskType,
        ProjectState state,
        int briefVersion,
        int overlap,
        double reviewRate,
        int reworkLimit,
        int reworkHoldHours,
        int openWindow,
        boolean blind,
        Set<String> skills,
        long seed,
        @Nullable String definitionId,
        PersonId createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        long version) {

    private static final int DIGITS = 10;

    /**
     * What stands for the person wherever names are hidden, on screens, in answers and in what leaves the project: the same
     * in all of a project, another in every other, and nobody can reckon back without the seed.
     */
    public String pseudonym(PersonId person) {
        return "p-" + Sha256.hex(seed + ":" + id + ":" + person).substring(0, DIGITS);
    }
}
