package io.groundwork.release;

import io.groundwork.tasktype.HuggingFaceFeatures;
import io.groundwork.tasktype.TaskTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The front matter of a dataset card: what the hub and {@code load_dataset} need to know. */
@Component
class CardMetadata {

    private static final long[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
    private static final String[] NAMES = {"n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M"};

    private final TaskTypes types;

    CardMetadata(TaskTypes types) {
        this.types = types;
    }

    Map<String, Object> of(DatasetDocuments.Subject subject) {
        Map<String, Object> card = new LinkedHashMap<>();
        List<String> languages = languages(subject.facts());
        if (!languages.isEmpty()) {
            card.put("language", languages);
        }
        license(card, subject.release().license());
        card.put("pretty_name", subject.project().name());
        card.put("annotations_creators", List.of("expert-generated"));
        card.put("size_categories", List.of(size(subject)));
        card.put("source_datasets", List.of("original"));
        card.put("task_categories", types.get(subject.project().taskType()).taskCategories());
        card.put(
                "tags",
                List.of("human-feedback", "groundwork", subject.project().taskType()));
        List<Map<String, Object>> configs = new ArrayList<>();
        List<Map<String, Object>> infos = new ArrayList<>();
        subject.tables().forEach(table -> {
            configs.add(config(table, configs.isEmpty()));
            infos.add(info(table));
        });
        if (!configs.isEmpty()) {
            card.put("configs", configs);
            card.put("dataset_info", infos);
        }
        return card;
    }

    /** A licence that nobody stated is left out: the hub would take any word there for a statement. */
    private static void license(Map<String, Object> card, @Nullable DatasetLicense license) {
        if (license != null) {
            card.put("license", DatasetLicense.KNOWN.getOrDefault(license.id(), DatasetLicense.OTHER));
            if (license.name() != null) {
                card.put("license_name", license.name());
            }
            if (license.link() != null) {
                card.put("license_link", license.link());
            }
        }
    }

    private static List<String> languages(Facts facts) {
        TreeSet<String> languages = new TreeSet<>();
        facts.languages().keySet().forEach(tag -> languages.add(tag.split("-", 2)[0]));
        return List.copyOf(languages);
    }

    private static String size(DatasetDocuments.Subject subject) {
        long rows = subject.files().stream().mapToLong(ReleaseFile::rows).max().orElse(0);
        int i = 0;
        while (i < SIZES.length && rows >= SIZES[i]) {
            i++;
        }
        return NAMES[i];
    }

    private static Map<String, Object> config(DatasetDocuments.Table table, boolean first) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("config_name", table.name());
        if (first) {
            config.put("default", true);
        }
        List<String> paths = table.files().stream().map(ReleaseFile::path).toList();
        Map<String, Object> train = new LinkedHashMap<>();
        train.put("split", "train");
        train.put("path", paths.size() == 1 ? paths.get(0) : paths);
        config.put("data_files", List.of(train));
        return config;
    }

    private static Map<String, Object> info(DatasetDocuments.Table table) {
        long bytes = table.files().stream().mapToLong(ReleaseFile::bytes).sum();
        Map<String, Object> train = new LinkedHashMap<>();
        train.put("name", "train");
        train.put("num_bytes", bytes);
        train.put(
                "num_examples",
                table.files().stream().mapToLong(ReleaseFile::rows).sum());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("config_name", table.name());
        info.put("features", HuggingFaceFeatures.forCard(table.columns()));
        info.put("splits", List.of(train));
        info.put("download_size", bytes);
        info.put("dataset_size", bytes);
        return info;
    }
}
