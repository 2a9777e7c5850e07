package io.groundwork.tasktype.check;

import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of parts, which clients make: letters, digits, - and _, at most 40, each once. */
public final class PartIds {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private PartIds() {}

    public static boolean isUsable(String id) {
        return FORM.matcher(id).matches();
    }

    /** What is wrong with the ids in a list, said at the path of the list. */
    public static List<Violation> check(String path, List<String> ids) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!isUsable(id)) {
                violations.add(Violation.of(path, "tasktype.check.id.form", id));
            } else if (!seen.add(id)) {
                violations.add(Violation.of(path, "tasktype.check.id.twice", id));
            }
        }
        return violations;
    }
}
