package io.groundwork.tasktype;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns in the words of the Hugging Face {@code datasets} library, as it keeps them in Parquet files and dataset cards. */
public final class HuggingFaceFeatures {

    private HuggingFaceFeatures() {}

    /** The value of the Parquet key {@code huggingface}. */
    public static Map<String, Object> forParquet(List<Column> columns) {
        return Map.of("info", Map.of("features", features(columns)));
    }

    private static Map<String, Object> features(List<Column> columns) {
        Map<String, Object> features = new LinkedHashMap<>();
        columns.forEach(column -> features.put(column.name(), feature(column)));
        return features;
    }

    private static Object feature(Column column) {
        Object one = column.children().isEmpty()
                ? ordered("dtype", dtype(column), "_type", "Value")
                : features(column.children());
        return column.list() ? ordered("feature", one, "_type", "List") : one;
    }

    /** The entries of {@code dataset_info.features} in a dataset card. */
    public static List<Map<String, Object>> forCard(List<Column> columns) {
        return columns.stream().map(HuggingFaceFeatures::cardFeature).toList();
    }

    private static Map<String, Object> cardFeature(Column column) {
        if (!column.classes().isEmpty()) {
            Object classes = Map.of("class_label", Map.of("names", names(column)));
            return ordered("name", column.name(), column.list() ? "list" : "dtype", classes);
        }
        Object type = column.children().isEmpty() ? dtype(column) : forCard(column.children());
        String kind = column.list() ? "list" : column.children().isEmpty() ? "dtype" : "struct";
        return ordered("name", column.name(), kind, type);
    }

    /** The names of the classes by their number. */
    private static Map<String, String> names(Column column) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : column.classes()) {
            names.put(String.valueOf(names.size()), name);
        }
        return names;
    }

    private static String dtype(Column column) {
        return column.type().equals("timestamp") ? "timestamp[us, tz=UTC]" : column.type();
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
