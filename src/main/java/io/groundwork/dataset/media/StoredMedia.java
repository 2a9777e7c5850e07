package io.groundwork.dataset.media;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Upload;
import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps media in the file storage and asks at each request whether the person belongs to a project that uses them. */
@Service
class StoredMedia implements Media {

    private final FileStorage storage;
    private final MediaRows rows;
    private final ProjectAccess access;
    private final ImportLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredMedia(
            FileStorage storage,
            MediaRows rows,
            ProjectAccess access,
            ImportLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.storage = storage;
        this.rows = rows;
        this.access = access;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public MediaAsset put(ProjectId project, Upload file) throws IOException {
        access.requireRole(project, Role.MANAGER, Role.REQUESTER);
        try (BufferedInputStream content =
                new BufferedInputStream(file.content().open())) {
            content.mark(MediaKind.HEAD);
            String type = MediaKind.of(content.readNBytes(MediaKind.HEAD))
                    .orElseThrow(() -> InvalidInput.of("/files", "dataset.media.type", file.name()));
            content.reset();
            FileStorage.Stored stored = storage.put(content, limits.fileBytes());
            MediaAsset asset = new MediaAsset(stored.sha256(), type, stored.bytes());
            transaction.executeWithoutResult(
                    status -> rows.add(project, asset, file.name(), OffsetDateTime.now(clock)));
            return asset;
        }
    }

    @Override
    public MediaAsset get(String sha256) {
        return rows.find(sha256)
                .filter(asset -> rows.users(sha256).stream()
                        .anyMatch(project -> !access.roles(project).isEmpty()))
                .orElseThrow(() -> new NotFound(sha256));
    }

    @Override
    public Path content(MediaAsset asset) throws IOException {
        return storage.local(asset.sha256());
    }
}
