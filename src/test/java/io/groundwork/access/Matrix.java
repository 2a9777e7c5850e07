package io.groundwork.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** A table of expectations: a line a subject, a column a caller; lines that begin with # are remarks. */
record Matrix(List<String> columns, Map<String, List<String>> lines) {

    static Matrix read(String name) {
        List<String> columns = List.of();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : text(name).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells.subList(1, cells.size());
            } else if (lines.put(cells.get(0), cells.subList(1, cells.size())) != null) {
                throw new AssertionError(name + " has two lines for " + cells.get(0));
            } else if (cells.size() != columns.size() + 1) {
                throw new AssertionError(name + " misses a cell for " + cells.get(0));
            }
        }
        return new Matrix(columns, lines);
    }

    /** What is wrong between the real subjects and the lines, as sentences; a line may be a case of its subject: {@code subject ~case}. */
    List<String> differencesFrom(Set<String> real) {
        Set<String> known = lines.keySet().stream().map(Matrix::subject).collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong = new ArrayList<>();
        real.stream()
                .filter(subject -> !known.contains(subject))
                .forEach(subject -> wrong.add("Nobody has said who may use " + subject + "; add a line for it"));
        known.stream()
                .filter(subject -> !real.contains(subject))
                .forEach(subject -> wrong.add("There is no " + subject + " any more; take its line out"));
        return wrong;
    }

    /** The subject without its case. */
    static String subject(String line) {
        return line.split(" ~", 2)[0];
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("access/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
