package io.groundwork.dataset.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** What comes over a connection, as long as there is time. */
final class TimedStream extends InputStream {

    private final Socket socket;
    private final InputStream in;
    private final Deadline deadline;

    TimedStream(Socket socket, Deadline deadline) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        socket.setSoTimeout(deadline.millis());
        return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        socket.setSoTimeout(deadline.millis());
        return in.read(buffer, offset, count);
    }
}
