package io.groundwork.tasktype.preference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension on which responses are judged, in the words of all preference types.
 *
 * @param ties whether two responses may be equal
 * @param scale the ratings, null where there are none
 * @param classes what responses can be called, empty where they are not classified
 */
public record Aspect(String id, String name, boolean ties, @Nullable Scale scale, List<String> classes) {}
