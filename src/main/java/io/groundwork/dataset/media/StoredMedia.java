package io.groundwork.dataset.media;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Upload;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** Keeps media in the file storage and asks at each request whether the person belongs to a project that uses them. */
@Service
class StoredMedia implements Media {

    private final FileStorage storage;
    private final MediaKeeper keeper;
    private final MediaRows rows;
    private final ProjectAccess access;
    private final ImportLimits limits;

    StoredMedia(FileStorage storage, MediaKeeper keeper, MediaRows rows, ProjectAccess access, ImportLimits limits) {
        this.storage = storage;
        this.keeper = keeper;
        this.rows = rows;
        this.access = access;
        this.limits = limits;
    }

    @Override
    public MediaAsset put(ProjectId project, Upload file) throws IOException {
        access.requireRole(project, Role.MANAGER, Role.REQUESTER);
        try (InputStream content = file.content().open()) {
            FileStorage.Stored stored = storage.put(content, limits.fileBytes());
            return keeper.keep(project, file.name(), stored);
        } catch (FileRefused refused) {
            throw InvalidInput.of("/files", refused.key(), refused.arguments().toArray());
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

    @Override
    public InputStream open(ProjectId project, String sha256) throws IOException {
        if (!rows.uses(project, sha256)) {
            throw new NotFound(sha256);
        }
        return storage.open(sha256);
    }
}
