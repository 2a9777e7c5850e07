package io.groundwork.tasktype.ranking;

import java.util.Collection;
import java.util.List;

/** A dimension that a manager has just added: its id follows its name until it is stored. */
final class NewDimension {

    /** No {@link Slug} begins with it. */
    private static final String PREFIX = "_new";

    private NewDimension() {}

    /** One without a name beside others, ranked with ties. */
    static Dimension beside(List<Dimension> others) {
        List<String> taken = others.stream().map(Dimension::id).toList();
        int number = 1;
        while (taken.contains(PREFIX + number)) {
            number++;
        }
        return new Dimension(PREFIX + number, "", null, null, null, true, true, false, null, null, null);
    }

    /** What its id is under a name, beside the ids that are stored. */
    static String idOf(Dimension dimension, String name, Collection<String> stored) {
        return dimension.id().startsWith(PREFIX) && !name.isBlank() ? Slug.of(name, stored) : dimension.id();
    }
}
