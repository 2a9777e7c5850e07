package io.groundwork.tasktype;

import java.io.IOException;
import java.io.InputStream;

/** Opens the media that items refer to, for exporters that write them beside the rows. */
@FunctionalInterface
public interface MediaSource {

    InputStream open(String sha256) throws IOException;
}
