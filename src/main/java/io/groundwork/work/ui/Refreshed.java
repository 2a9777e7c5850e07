package io.groundwork.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a page that is built anew when what it shows became different, and only then, so that nobody is disturbed. */
final class Refreshed<T> extends Div {

    private final transient Supplier<T> source;
    private final transient Function<T, Stream<? extends Component>> built;
    private transient @Nullable T shown;

    Refreshed(Supplier<T> source, Function<T, Stream<? extends Component>> built) {
        this.source = source;
        this.built = built;
        look();
    }

    void look() {
        T now = source.get();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            built.apply(now).forEach(this::add);
        }
    }
}
