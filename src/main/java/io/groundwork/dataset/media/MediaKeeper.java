package io.groundwork.dataset.media;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.MediaSettings;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.metadata.PlainMedia;
import io.groundwork.shared.ProjectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes stored files the media of a project; the caller has asked whether the person may. */
@Component
public class MediaKeeper {

    private final FileStorage storage;
    private final MediaRows rows;
    private final MediaSettings settings;
    private final Clock clock;

    MediaKeeper(FileStorage storage, MediaRows rows, MediaSettings settings, Clock clock) {
        this.storage = storage;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the file begins as an image or a video of a kind that is taken. */
    public static boolean takes(Path file) throws IOException {
        return kind(file).isPresent();
    }

    /**
     * Keeps what is picture and sound of a stored file as an image or a video of the project; what is none is {@link FileRefused}.
     *
     * @param name for messages and people, never used as a path
     */
    public MediaAsset keep(ProjectId project, String name, FileStorage.Stored file) throws IOException {
        Optional<MediaAsset> known = rows.made(file.sha256());
        MediaAsset asset = known.isPresent() ? known.get() : made(name, file);
        rows.add(project, asset, file.sha256(), name, OffsetDateTime.now(clock));
        return asset;
    }

    /** What the project keeps under the hash, be it of what is served or of what came in. */
    public Optional<MediaAsset> find(ProjectId project, String sha256) {
        return rows.find(sha256).or(() -> rows.made(sha256)).filter(asset -> rows.uses(project, asset.sha256()));
    }

    private MediaAsset made(String name, FileStorage.Stored file) throws IOException {
        Path path = storage.local(file.sha256());
        String type = kind(path).orElseThrow(() -> new FileRefused("dataset.media.type", name));
        PlainMedia plain = PlainMedia.of(path, type, settings.pixels());
        if (plain.wasPlain()) {
            return new MediaAsset(file.sha256(), type, file.bytes());
        }
        try (InputStream made = plain.open()) {
            FileStorage.Stored kept = storage.put(made, Long.MAX_VALUE);
            return new MediaAsset(kept.sha256(), type, kept.bytes());
        }
    }

    private static Optional<String> kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MediaKind.of(in.readNBytes(MediaKind.HEAD));
        }
    }
}
