package io.groundwork.tasktype.settings;

import com.vaadin.flow.component.Component;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with settings, sorted to the fields that show it. */
public record Complaints(Component form, List<Violation> violations) {

    public Complaints {
        violations = List.copyOf(violations);
    }

    /** Those at a path and below it, with the rest of their path. */
    public Complaints below(String path) {
        return new Complaints(
                form,
                violations.stream()
                        .filter(violation -> violation.path().equals(path)
                                || violation.path().startsWith(path + "/"))
                        .map(violation -> new Violation(
                                violation.path().substring(path.length()), violation.key(), violation.arguments()))
                        .toList());
    }

    /** What is wrong at a path and below it, in words; empty when all is well. */
    public String at(String path) {
        return violations.stream()
                .filter(violation ->
                        violation.path().equals(path) || violation.path().startsWith(path + "/"))
                .map(violation -> form.getTranslation(
                        violation.key(), violation.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
