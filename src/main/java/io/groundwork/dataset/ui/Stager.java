package io.groundwork.dataset.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.StagedFile;
import io.groundwork.dataset.Upload;
import io.groundwork.shared.ProjectId;
import java.util.ArrayList;
import java.util.List;

/** Takes the files that are dropped on the page and keeps them until their import is started. */
final class Stager implements UploadHandler {

    private final transient Imports imports;
    private final ProjectId project;
    private final long limit;
    private final transient List<StagedFile> files = new ArrayList<>();

    Stager(Imports imports, ProjectId project, long limit) {
        this.imports = imports;
        this.project = project;
        this.limit = limit;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        StagedFile file = imports.stage(project, new Upload(event.getFileName(), event::getInputStream));
        synchronized (files) {
            files.add(file);
        }
    }

    @Override
    public long getRequestSizeMax() {
        return limit + (1 << 20);
    }

    @Override
    public long getFileSizeMax() {
        return limit;
    }

    List<StagedFile> files() {
        synchronized (files) {
            return List.copyOf(files);
        }
    }

    /** Takes the file out that was staged last under the name. */
    void remove(String name) {
        synchronized (files) {
            for (int i = files.size() - 1; i >= 0; i--) {
                if (files.get(i).name().equals(name)) {
                    files.remove(i);
                    return;
                }
            }
        }
    }

    void clear() {
        synchronized (files) {
            files.clear();
        }
    }
}
