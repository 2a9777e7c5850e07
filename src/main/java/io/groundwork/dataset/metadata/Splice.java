package io.groundwork.dataset.metadata;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file put together from pieces of another one, bytes of its own and zeros. */
final class Splice {

    private static final int MOST_PIECES = 1_000_000;

    private final List<Piece> pieces = new ArrayList<>();
    private long length;

    /** A stretch of the other file, or own bytes; zeros where it is neither. */
    private static final class Piece {

        final long from;
        final long length;
        final byte @Nullable [] own;

        Piece(long from, long length, byte @Nullable [] own) {
            this.from = from;
            this.length = length;
            this.own = own;
        }

        boolean goesOn(Piece next) {
            return own == null && next.own == null && from >= 0 && next.from == from + length;
        }
    }

    /** The bytes from there up to that place. */
    void keep(long from, long to) {
        add(new Piece(from, to - from, null));
    }

    void put(byte... own) {
        add(new Piece(-1, own.length, own));
    }

    void zeros(long count) {
        add(new Piece(-1, count, null));
    }

    void put(Splice other) {
        other.pieces.forEach(this::add);
    }

    long length() {
        return length;
    }

    /** Whether this is the other file from there up to that place, as it was. */
    boolean is(long from, long to) {
        return pieces.size() == 1 && pieces.get(0).from == from && from + pieces.get(0).length == to;
    }

    /** Whether the other file is long enough for all that is kept of it. */
    boolean fits(long size) {
        return pieces.stream()
                .allMatch(piece -> piece.own != null || piece.from < 0 || piece.from + piece.length <= size);
    }

    InputStream open(Path other) throws IOException {
        return new Joined(FileChannel.open(other), pieces.iterator());
    }

    private void add(Piece piece) {
        if (piece.length < 0 || pieces.size() > MOST_PIECES) {
            throw Bytes.broken();
        }
        length += piece.length;
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.goesOn(piece)) {
            pieces.set(pieces.size() - 1, new Piece(last.from, last.length + piece.length, null));
        } else if (piece.length > 0) {
            pieces.add(piece);
        }
    }

    /** The pieces as one stream. */
    private static final class Joined extends InputStream {

        private final FileChannel file;
        private final Iterator<Piece> pieces;
        private @Nullable Piece piece;
        private long done;

        Joined(FileChannel file, Iterator<Piece> pieces) {
            this.file = file;
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            Piece now = piece;
            if (now == null || done == now.length) {
                if (!pieces.hasNext()) {
                    return -1;
                }
                now = pieces.next();
                piece = now;
                done = 0;
            }
            int some = (int) Math.min(count, now.length - done);
            if (now.own != null) {
                System.arraycopy(now.own, (int) done, buffer, offset, some);
            } else if (now.from < 0) {
                Arrays.fill(buffer, offset, offset + some, (byte) 0);
            } else {
                some = file.read(ByteBuffer.wrap(buffer, offset, some), now.from + done);
            }
            if (some < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
            done += some;
            return some;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
