package io.groundwork.process.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The decision tables that diagrams may ask; each file is named by the id of its decision. */
@Component
class ShippedDecisions {

    private final Set<String> ids;

    ShippedDecisions(ResourcePatternResolver files) {
        try {
            this.ids = Arrays.stream(files.getResources("classpath*:processes/decisions/*.dmn"))
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> ids() {
        return ids;
    }
}
