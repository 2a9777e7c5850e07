package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Keeps count of how the results of batches are distributed, where the brief sets targets for batches. */
@Component
class Distribution {

    private final Items items;
    private final Projects projects;
    private final TaskTypes types;
    private final RoundRows rounds;
    private final Assessments assessments;
    private final TallyRows rows;

    Distribution(
            Items items,
            Projects projects,
            TaskTypes types,
            RoundRows rounds,
            Assessments assessments,
            TallyRows rows) {
        this.items = items;
        this.projects = projects;
        this.types = types;
        this.rounds = rounds;
        this.assessments = assessments;
        this.rows = rows;
    }

    /** The targets that the brief in force sets for a whole batch. */
    List<Target> targets(ProjectId id) {
        Project project = projects.get(id);
        String settings = projects.brief(id, project.briefVersion()).settings();
        return targets(types.get(project.taskType()), settings).stream()
                .filter(target -> target.scope().equals("batch"))
                .toList();
    }

    /** Counts the item anew: the latest result of each slot, of the last run that has any; nothing for a withdrawn one. */
    void count(ItemId id) {
        Item item = items.get(id);
        rows.lock(id, item.project(), item.batch());
        rows.replace(id, item.batch(), item.state() == ItemState.WITHDRAWN ? nothing() : tally(item));
    }

    private Tally tally(Item item) {
        Assessment<?, ?, ?> assessment = assessments.of(item.id());
        for (int run = item.run(); run > 0; run--) {
            Map<Integer, JsonNode> latest = latest(item.id(), run);
            if (!latest.isEmpty()) {
                return latest.values().stream().map(assessment::tally).reduce(nothing(), Distribution::plus);
            }
        }
        return nothing();
    }

    private Map<Integer, JsonNode> latest(ItemId item, int run) {
        Map<Integer, JsonNode> latest = new TreeMap<>();
        for (Round round : rounds.of(item, run)) {
            JsonNode result = round.result();
            if (result != null) {
                latest.put(round.slot(), result);
            }
        }
        return latest;
    }

    private static Tally plus(Tally a, Tally b) {
        Map<String, Integer> counts = new HashMap<>(a.counts());
        b.counts().forEach((category, n) -> counts.merge(category, n, Integer::sum));
        return new Tally(a.total() + b.total(), counts);
    }

    private static Tally nothing() {
        return new Tally(0, Map.of());
    }

    private static <S extends Record> List<Target> targets(TaskType<S, ?, ?> type, String settings) {
        return type.targets(Json.read(settings, type.settings()));
    }
}
