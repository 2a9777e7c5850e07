package io.groundwork.dataset.imports;

import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.media.MediaKeeper;
import io.groundwork.dataset.remote.RemoteFiles;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ProjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The media that came in with a table: looked for beside the table, in the folders above it, and in the archives. */
final class ImportedMedia implements MediaNames {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final ImportFiles files;
    private final MediaKeeper keeper;
    private final ImportId run;
    private final ProjectId project;
    private final RemoteFiles remote;
    private final MediaPaths paths;
    private final Map<String, String> fetched = new LatestNames();

    ImportedMedia(ImportFiles files, MediaKeeper keeper, RemoteFiles remote, ImportRows.Target target, String table) {
        this.files = files;
        this.keeper = keeper;
        this.remote = remote;
        this.run = target.id();
        this.project = target.project();
        this.paths = new MediaPaths(table, files.archives(target.id()));
    }

    @Override
    public String sha256(String name) {
        if (RemoteFiles.isAddress(name)) {
            return fetched.computeIfAbsent(name, this::fetch);
        }
        if (HASH.matcher(name).matches()) {
            return keeper.find(project, name.toLowerCase(Locale.ROOT))
                    .map(MediaAsset::sha256)
                    .orElseThrow(() -> InvalidInput.of("", "dataset.media.hash-unknown", name));
        }
        Set<String> wanted = paths.of(name);
        Map<String, List<String>> found = wanted.isEmpty() ? Map.of() : files.media(run, wanted);
        List<String> nearest = wanted.stream()
                .filter(found::containsKey)
                .findFirst()
                .map(found::get)
                .orElseThrow(() -> InvalidInput.of("", "dataset.media.missing", name));
        if (nearest.size() > 1) {
            throw InvalidInput.of("", "dataset.media.ambiguous", name, nearest.size());
        }
        return nearest.get(0);
    }

    private String fetch(String address) {
        try {
            return keeper.keep(project, address, remote.fetch(address)).sha256();
        } catch (FileRefused refused) {
            throw InvalidInput.of("", refused.key(), refused.arguments().toArray());
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    /** What was fetched last; rows that follow each other often name the same. */
    private static final class LatestNames extends LinkedHashMap<String, String> {

        private static final int MOST = 1000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    }
}
