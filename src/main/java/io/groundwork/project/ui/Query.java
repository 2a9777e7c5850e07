package io.groundwork.project.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;

/** The query string of the page at hand. */
final class Query {

    private Query() {}

    static Optional<String> value(String name) {
        List<String> values = UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault(name, List.of());
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    static Optional<Integer> number(String name) {
        return value(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
