package io.groundwork.dataset.imports;

import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.remote.RemoteFiles;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stands in for the media of rows that are only looked at, as they may not be here yet. */
final class NamedMedia implements MediaNames {

    private final RemoteFiles remote;
    private final Map<String, String> names = new LinkedHashMap<>();

    NamedMedia(RemoteFiles remote) {
        this.remote = remote;
    }

    /** Nothing is fetched for a look, but what would not be fetched is said. */
    @Override
    public String sha256(String name) {
        if (RemoteFiles.isAddress(name)) {
            require(name);
        }
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

    private void require(String address) {
        try {
            remote.require(address);
        } catch (FileRefused refused) {
            throw InvalidInput.of("", refused.key(), refused.arguments().toArray());
        }
    }
}
