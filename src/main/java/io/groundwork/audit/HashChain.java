package io.groundwork.audit;

import io.groundwork.shared.Json;
import io.groundwork.shared.Sha256;
import java.util.Arrays;
import java.util.Objects;

/** Computes the link of one entry: SHA-256 over the former link, the place and every field, as a JSON array. */
final class HashChain {

    private HashChain() {}

    static String link(String previous, long sequence, AuditEntry entry) {
        return Sha256.hex(Json.write(Arrays.asList(
                previous,
                sequence,
                entry.id().toString(),
                entry.at().toInstant().toString(),
                entry.action(),
                Objects.toString(entry.project(), null),
                Objects.toString(entry.item(), null),
                Objects.toString(entry.person(), null),
                entry.details())));
    }
}
