package io.groundwork.tasktype.preference.imports;

/** Ids that say nothing but the order: a to z, then aa, ab ... */
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    static String of(int index) {
        String last = String.valueOf((char) ('a' + index % ALPHABET));
        return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
    }
}
