package io.groundwork.dataset.imports;

import io.groundwork.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stands in for the media of rows that are only looked at, as they may not be here yet. */
final class NamedMedia implements MediaNames {

    private final Map<String, String> names = new LinkedHashMap<>();

    @Override
    public String sha256(String name) {
        String stands = Sha256.hex("preview of " + name);
        names.put(stands, name);
        return stands;
    }

    /** The text with the names that the rows give their media. */
    String named(String text) {
        String shown = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            shown = shown.replace(name.getKey(), name.getValue());
        }
        return shown;
    }
}
