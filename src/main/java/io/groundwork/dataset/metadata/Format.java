package io.groundwork.dataset.metadata;

import java.io.IOException;

/** One kind of file: knows what in it is picture and sound. */
interface Format {

    /** The file without the rest; {@link io.groundwork.dataset.document.FileRefused} where that can't be done or shown. */
    Splice plain(Bytes file, Canvas canvas) throws IOException;
}
