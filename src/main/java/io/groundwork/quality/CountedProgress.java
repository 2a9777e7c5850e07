package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemSelection;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.project.ProjectAccess;
import io.groundwork.quality.ProgressRows.Judged;
import io.groundwork.quality.ProgressRows.Work;
import io.groundwork.quality.ProjectProgress.Day;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts progress from the tables, and keeps each answer for a moment. */
@Service
@Transactional(readOnly = true)
class CountedProgress implements Progress {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int SHOWN = 14;
    private static final int PACE = 7;

    private final Map<ProjectId, Counted> recent = new ConcurrentHashMap<>();
    private final ProjectAccess access;
    private final Items items;
    private final ProgressRows rows;
    private final ItemSelection selection;
    private final Clock clock;

    CountedProgress(ProjectAccess access, Items items, ProgressRows rows, ItemSelection selection, Clock clock) {
        this.access = access;
        this.items = items;
        this.rows = rows;
        this.selection = selection;
        this.clock = clock;
    }

    @Override
    public ProjectProgress of(ProjectId project) {
        access.requireMember(project);
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        Counted known = recent.get(project);
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known.progress();
        }
        ProjectProgress counted = count(project, now);
        recent.put(project, new Counted(now, counted));
        return counted;
    }

    private ProjectProgress count(ProjectId project, OffsetDateTime now) {
        Map<String, Long> states = new TreeMap<>();
        Map<ItemState, Long> counts = items.countByState(project, null);
        for (ItemState state : ItemState.values()) {
            states.put(state.name().toLowerCase(Locale.ROOT), counts.getOrDefault(state, 0L));
        }
        long total = states.values().stream().mapToLong(Long::longValue).sum();
        Work work = rows.work(project);
        List<Day> days = days(project, now);
        List<Day> week = days.subList(SHOWN - PACE, SHOWN);
        long reviews = week.stream().mapToLong(Day::reviews).sum();
        long back = week.stream().mapToLong(Day::sentBack).sum();
        double pace = week.stream().mapToLong(Day::accepted).sum() / (double) PACE;
        long left = total - states.getOrDefault("accepted", 0L) - states.getOrDefault("withdrawn", 0L);
        return new ProjectProgress(
                total,
                states,
                work.waiting(),
                work.taken(),
                work.judging(),
                days,
                reviews,
                reviews == 0 ? 0 : (double) back / reviews,
                pace,
                finished(now.toLocalDate(), left, pace),
                outdated(project));
    }

    private List<Day> days(ProjectId project, OffsetDateTime now) {
        LocalDate first = now.toLocalDate().minusDays(SHOWN - 1L);
        OffsetDateTime since = first.atStartOfDay().atOffset(ZoneOffset.UTC);
        Map<LocalDate, Long> accepted = rows.acceptedByDay(project, since);
        Map<LocalDate, Judged> judged = rows.judgedByDay(project, since);
        return first.datesUntil(first.plusDays(SHOWN))
                .map(date -> {
                    Judged of = judged.getOrDefault(date, Judged.NONE);
                    return new Day(date, accepted.getOrDefault(date, 0L), of.reviews(), of.back());
                })
                .toList();
    }

    private static @Nullable LocalDate finished(LocalDate today, long left, double pace) {
        return left == 0 || pace == 0 ? null : today.plusDays((long) Math.ceil(left / pace));
    }

    private long outdated(ProjectId project) {
        int material = rows.material(project);
        return material == 0 ? 0 : selection.count(project, ItemFilter.acceptedBefore(material));
    }

    private record Counted(OffsetDateTime at, ProjectProgress progress) {}
}
