package io.groundwork.work;

import io.groundwork.people.Person;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Openings.Opening;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds and locks the next piece of work that a person may take: never by the engine. */
@Repository
class QueueClaim {

    private static final String FREE = " w.state = 'open' and not w.held";

    private static final String NOT_KEPT =
            " and (w.reserved_for is null or w.reserved_for = :me or w.reserved_until < :now)";

    private static final String NOT_SENT_BACK = " and (w.round = 1 or w.reserved_for is null or w.reserved_for <> :me)";

    /** What this person must not take: own work, a second slot, another's answer while their own can come back, what they skipped. */
    private static final String OTHERS = "\n"
            + """
             and (w.author_id is null or w.author_id <> :me)
             and not exists (select 1 from skip s where s.item_id = w.item_id and s.person_id = :me)
             and not exists (select 1 from work_item o where o.item_id = w.item_id and o.run = w.run and o.person_id = :me
                  and o.state <> 'cancelled'
                  and ((w.kind = 'annotate' and o.slot <> w.slot)
                       or (w.kind <> 'annotate' and o.kind = 'annotate' and (o.slot = w.slot
                           or exists (select 1 from work_item u where u.item_id = o.item_id and u.run = o.run
                                and u.slot = o.slot and u.state in ('open', 'reserved', 'leased', 'parked'))))))""";

    /** What this person takes and can do: sensitivity, languages, skills. */
    private static final String QUALIFIED =
            """
             w.sensitivity <= :sensitivity
             and (w.language is null or :anyLanguage or lower(w.language) in (:languages)
                  or lower(substring(w.language from 1 for position('-' in w.language || '-') - 1)) in (:languages))
             and\s""";

    private static final int MANY = 100;

    /** The columns of the index in their order, the constant ones too, so that H2 reads them sorted. */
    private static final String BEST =
            " order by w.state, w.project_id, w.kind, w.priority desc, w.due, w.created_at, w.id limit :limit";

    private static final int FIRST_LOOK = 20;
    private static final int LONG_LOOK = 500;

    private final JdbcClient db;

    QueueClaim(JdbcClient db) {
        this.db = db;
    }

    /**
     * The best piece of that kind in the project, locked; what others are taking is passed over. Candidates are read without
     * locks, because H2 locks every row that it sorts.
     */
    Optional<WorkItem> lockBest(ProjectId project, WorkKind kind, Person me, OffsetDateTime now) {
        List<UUID> candidates = candidates(project, kind, me, now, FIRST_LOOK);
        Optional<WorkItem> locked = lockFirst(candidates);
        return locked.isPresent() || candidates.size() < FIRST_LOOK
                ? locked
                : lockFirst(candidates(project, kind, me, now, LONG_LOOK));
    }

    /** What {@link #lockBest} would give in each of these places, unlocked, in the order of the queue. */
    Stream<QueueHead> heads(List<Opening> places, Person me, OffsetDateTime now) {
        return heads(places, me, now, "");
    }

    /** As {@link #heads}, but for what was sent back to the person. */
    Stream<QueueHead> newHeads(List<Opening> places, Person me, OffsetDateTime now) {
        return heads(places, me, now, NOT_SENT_BACK);
    }

    /** Whether this very piece is free for the person; the caller holds its lock. */
    boolean fits(WorkItemId id, Person me, OffsetDateTime now) {
        return bind("select count(*) from work_item w where w.id = :id and" + FREE + fits(me), me, now)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this piece would be for the person, were it free. */
    boolean suits(WorkItemId id, Person me) {
        return bind("select count(*) from work_item w where w.id = :id" + suits(me), me, null)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the open work asks for that the person does not take or have, and nothing else keeps from them. */
    Lacking lacking(ProjectId project, WorkKind kind, Person me, OffsetDateTime now) {
        return bind(
                        "select distinct w.language, w.sensitivity, w.skills from work_item w where" + FREE
                                + " and w.project_id = :project and w.kind = :kind" + NOT_KEPT + OTHERS + "\n and not ("
                                + qualified(me) + ") limit :limit",
                        me,
                        now)
                .param("project", project.value())
                .param("kind", Wire.of(kind))
                .param("limit", MANY)
                .query((row, number) ->
                        Lacking.of(me, row.getString("language"), row.getInt("sensitivity"), row.getString("skills")))
                .list()
                .stream()
                .reduce(Lacking.NOTHING, Lacking::and);
    }

    private Stream<QueueHead> heads(List<Opening> places, Person me, OffsetDateTime now, String only) {
        return places.stream()
                .flatMap(place -> head(place, me, now, only).stream())
                .sorted(QueueHead.ORDER);
    }

    private Optional<QueueHead> head(Opening place, Person me, OffsetDateTime now, String only) {
        return bind(
                        "select w.id, w.priority, w.due, w.created_at from work_item w where" + FREE
                                + " and w.project_id = :project and w.kind = :kind" + only + fits(me) + BEST,
                        me,
                        now)
                .param("project", place.project().value())
                .param("kind", Wire.of(place.kind()))
                .param("limit", 1)
                .query((row, number) -> new QueueHead(
                        place.project(),
                        place.kind(),
                        row.getInt("priority"),
                        row.getObject("due", OffsetDateTime.class),
                        row.getObject("created_at", OffsetDateTime.class)))
                .optional();
    }

    private List<UUID> candidates(ProjectId project, WorkKind kind, Person me, OffsetDateTime now, int limit) {
        return bind(
                        "select w.id from work_item w where" + FREE + " and w.project_id = :project and w.kind = :kind"
                                + fits(me) + BEST,
                        me,
                        now)
                .param("project", project.value())
                .param("kind", Wire.of(kind))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private Optional<WorkItem> lockFirst(List<UUID> inOrder) {
        return inOrder.stream()
                .flatMap(id -> db
                        .sql("select w.* from work_item w where w.id = ? and" + FREE + " for update skip locked")
                        .param(id)
                        .query(WorkItemRows::read)
                        .optional()
                        .stream())
                .findFirst();
    }

    private static String fits(Person me) {
        return NOT_KEPT + suits(me);
    }

    private static String suits(Person me) {
        return OTHERS + "\n and " + qualified(me);
    }

    private static String qualified(Person me) {
        return QUALIFIED + RequiredSkills.suffice(RequiredSkills.delimited(me).size());
    }

    private StatementSpec bind(String sql, Person me, @Nullable OffsetDateTime now) {
        Set<String> languages =
                me.languages().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        StatementSpec statement = db.sql(sql);
        List<String> skills = RequiredSkills.delimited(me);
        for (int n = 0; n < skills.size(); n++) {
            statement = statement.param("skill" + n, skills.get(n));
        }
        return statement
                .param("me", me.id().value())
                .param("now", now)
                .param("sensitivity", me.sensitivity())
                .param("anyLanguage", languages.isEmpty())
                .param("languages", languages.isEmpty() ? Set.of("-") : languages);
    }
}
