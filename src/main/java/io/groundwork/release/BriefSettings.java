package io.groundwork.release;

import io.groundwork.project.Brief;
import io.groundwork.shared.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The settings of each version of a brief, read once. */
final class BriefSettings {

    private final IntFunction<Brief> briefs;
    private final Map<Integer, Record> read = new HashMap<>();

    BriefSettings(IntFunction<Brief> briefs) {
        this.briefs = briefs;
    }

    <S extends Record> S of(int version, Class<S> type) {
        return type.cast(read.computeIfAbsent(
                version, wanted -> Json.read(briefs.apply(wanted).settings(), type)));
    }
}
