package io.groundwork.dataset;

import io.groundwork.shared.ProjectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps the images and videos of projects and hands them out to the members of these projects. */
public interface Media {

    /** Keeps a file for the project; what is no image or video of a kind that browsers show is {@link io.groundwork.shared.InvalidInput}. */
    MediaAsset put(ProjectId project, Upload file) throws IOException;

    /** What is kept under the hash, for members of a project that uses it, else {@link io.groundwork.shared.NotFound}. */
    MediaAsset get(String sha256);

    /** The bytes as a local file that must not be changed. */
    Path content(MediaAsset asset) throws IOException;

    /**
     * The bytes of what the project keeps, for work in its name that no person waits for; else
     * {@link io.groundwork.shared.NotFound}.
     */
    InputStream open(ProjectId project, String sha256) throws IOException;
}
