package io.groundwork.project;

import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a manager edits of a project.
 *
 * @param overlap 1 to 10
 * @param reviewRate 0..1
 * @param reworkLimit 0 to 20
 * @param reworkHoldHours 0 to 720
 * @param openWindow 1 to 100 000
 * @param skills what a person must have to be given work here
 */
public record ProjectData(
        String name,
        int overlap,
        double reviewRate,
        int reworkLimit,
        int reworkHoldHours,
        int openWindow,
        boolean blind,
        Set<String> skills) {

    /** A missing name is an empty one, missing skills are none. */
    public ProjectData {
        name = Objects.requireNonNullElse(name, "");
        skills = Skills.tidy(Objects.requireNonNullElse(skills, Set.of()));
    }

    /** What stands in the project now. */
    public static ProjectData of(Project project) {
        return new ProjectData(
                project.name(),
                project.overlap(),
                project.reviewRate(),
                project.reworkLimit(),
                project.reworkHoldHours(),
                project.openWindow(),
                project.blind(),
                project.skills());
    }

    /** The same with another quality loop. */
    public ProjectData withQuality(
            int overlap, double reviewRate, int reworkLimit, int reworkHoldHours, boolean blind) {
        return new ProjectData(name, overlap, reviewRate, reworkLimit, reworkHoldHours, openWindow, blind, skills);
    }

    /** The same under another name. */
    public ProjectData withName(String name) {
        return new ProjectData(name, overlap, reviewRate, reworkLimit, reworkHoldHours, openWindow, blind, skills);
    }

    /** The same with another number of items in work at once. */
    public ProjectData withOpenWindow(int openWindow) {
        return new ProjectData(name, overlap, reviewRate, reworkLimit, reworkHoldHours, openWindow, blind, skills);
    }

    /** The same asking for other skills. */
    public ProjectData withSkills(Set<String> skills) {
        return new ProjectData(name, overlap, reviewRate, reworkLimit, reworkHoldHours, openWindow, blind, skills);
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        name(found, name);
        range(found, "/overlap", overlap, 1, 10);
        rate(found, reviewRate);
        range(found, "/reworkLimit", reworkLimit, 0, 20);
        range(found, "/reworkHoldHours", reworkHoldHours, 0, 720);
        range(found, "/openWindow", openWindow, 1, 100_000);
        if (Skills.column(skills).length() > Skills.LONGEST) {
            found.add(Violation.of("/skills", "project.skills.long"));
        }
        return found;
    }

    static void name(List<Violation> found, String name) {
        if (name.isBlank()) {
            found.add(Violation.of("/name", "project.name.missing"));
        } else if (name.length() > 160) {
            found.add(Violation.of("/name", "project.name.long", 160));
        }
    }

    static void rate(List<Violation> found, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            found.add(Violation.of("/reviewRate", "project.rate.range"));
        }
    }

    static void range(List<Violation> found, String path, int value, int min, int max) {
        if (value < min || value > max) {
            found.add(Violation.of(path, "project.number.range", min, max));
        }
    }
}
