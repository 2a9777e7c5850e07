package io.groundwork.dataset.metadata;

import java.io.IOException;

/** Finds what a track holds in the file, and writes zeros over it. */
final class IsoSamples {

    private final Bytes file;
    private final Patches patches;

    IsoSamples(Bytes file, Patches patches) {
        this.file = file;
        this.patches = patches;
    }

    void blank(Box media) throws IOException {
        Box table = media.child(file, "minf")
                .orElseThrow(Bytes::broken)
                .child(file, "stbl")
                .orElseThrow(Bytes::broken);
        Box sizes = table.child(file, "stsz").orElseThrow(Bytes::broken);
        Box runs = table.child(file, "stsc").orElseThrow(Bytes::broken);
        boolean far = table.child(file, "co64").isPresent();
        Box chunks = table.child(file, far ? "co64" : "stco").orElseThrow(Bytes::broken);
        long count = file.u32(chunks.body() + 4);
        Runs samples = new Runs(runs);
        long sample = 0;
        for (long chunk = 0; chunk < count; chunk++) {
            long start = file.number(chunks.body() + 8 + chunk * (far ? 8 : 4), far ? 8 : 4);
            long many = samples.in(chunk + 1);
            long length = length(sizes, sample, many);
            if (length < 0 || start + length > file.size()) {
                throw Bytes.broken();
            }
            patches.zero(start, start + length);
            sample += many;
        }
    }

    private long length(Box sizes, long first, long many) throws IOException {
        long each = file.u32(sizes.body() + 4);
        if (each > 0) {
            return many > file.size() ? -1 : each * many;
        }
        if (first + many > file.u32(sizes.body() + 8)) {
            throw Bytes.broken();
        }
        long length = 0;
        for (long i = first; i < first + many; i++) {
            length += file.u32(sizes.body() + 12 + i * 4);
        }
        return length;
    }

    /** How many samples lie in each chunk, asked in order. */
    private final class Runs {

        private final Box box;
        private final long count;
        private long current;

        Runs(Box box) throws IOException {
            this.box = box;
            this.count = file.u32(box.body() + 4);
        }

        long in(long chunk) throws IOException {
            if (count == 0) {
                throw Bytes.broken();
            }
            while (current + 1 < count && file.u32(entry(current + 1)) <= chunk) {
                current++;
            }
            return file.u32(entry(current) + 4);
        }

        private long entry(long number) {
            return box.body() + 8 + number * 12;
        }
    }
}
