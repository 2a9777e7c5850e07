package io.groundwork.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.groundwork.shared.Violation;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The licence under which a dataset is handed on, as the person who makes the release states it.
 *
 * @param id an SPDX identifier of {@link #KNOWN}, or {@code other}
 * @param name what another licence is called
 * @param link where its text stands, an http or https address
 */
@JsonInclude(Include.NON_NULL)
public record DatasetLicense(String id, @Nullable String name, @Nullable String link) {

    /** The licences that datasets commonly have: the SPDX identifier and the hub's. */
    public static final Map<String, String> KNOWN = known();

    /** Any licence that is not among them. */
    public static final String OTHER = "other";

    private static final int LONGEST = 200;

    /** Licence of that SPDX identifier. */
    public static DatasetLicense of(String id) {
        return new DatasetLicense(id, null, null);
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        boolean other = OTHER.equals(id);
        if (!other && !KNOWN.containsKey(String.valueOf(id))) {
            found.add(Violation.of("/license/id", "release.license.unknown", String.valueOf(id)));
        }
        if (other != named()) {
            found.add(Violation.of("/license/name", other ? "release.license.name" : "release.license.onlyOther"));
        }
        if (link != null && !(other && address(link))) {
            found.add(Violation.of("/license/link", other ? "release.license.link" : "release.license.onlyOther"));
        }
        return found;
    }

    /** Its address: the SPDX page, or the link that was given. */
    @Nullable
    String url() {
        return OTHER.equals(id) ? link : "https://spdx.org/licenses/" + id + ".html";
    }

    /** What people read. */
    String label() {
        return OTHER.equals(id) ? String.valueOf(name) : id;
    }

    private boolean named() {
        return name != null && !name.isBlank() && name.length() <= LONGEST;
    }

    private static boolean address(String link) {
        try {
            String scheme = URI.create(link).getScheme();
            return link.length() <= LONGEST && ("http".equals(scheme) || "https".equals(scheme));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (String id :
                List.of("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0")) {
            known.put(id, id.toLowerCase(java.util.Locale.ROOT));
        }
        known.put("CDLA-Permissive-2.0", "cdla-permissive-2.0");
        known.put("CDLA-Sharing-1.0", "cdla-sharing-1.0");
        known.put("ODbL-1.0", "odbl");
        known.put("ODC-By-1.0", "odc-by");
        known.put("PDDL-1.0", "pddl");
        known.put("Apache-2.0", "apache-2.0");
        known.put("MIT", "mit");
        return java.util.Collections.unmodifiableMap(known);
    }
}
