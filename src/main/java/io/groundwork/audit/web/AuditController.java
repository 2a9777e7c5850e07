package io.groundwork.audit.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.api.Paging;
import io.groundwork.audit.AuditEntry;
import io.groundwork.audit.AuditFilter;
import io.groundwork.audit.AuditTrail;
import io.groundwork.audit.ChainProof;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail over REST. */
@RestController
@RequestMapping("/api/v1")
class AuditController {

    private final AuditTrail trail;
    private final People people;
    private final CurrentPerson current;

    AuditController(AuditTrail trail, People people, CurrentPerson current) {
        this.trail = trail;
        this.people = people;
        this.current = current;
    }

    @GetMapping("/audit")
    Page<Entry> list(
            @RequestParam(required = false) @Nullable ProjectId project,
            @RequestParam(required = false) @Nullable ItemId item,
            @RequestParam(required = false) @Nullable PersonId person,
            Paging paging) {
        current.requireScope("audit:read");
        Page<AuditEntry> page = trail.list(new AuditFilter(project, item, person), paging.after(), paging.limit());
        return new Page<>(named(page.items()), page.next());
    }

    @GetMapping("/audit/verify")
    ChainProof verify() {
        current.requireScope("audit:read");
        return trail.verify();
    }

    @GetMapping("/items/{id}/history")
    Page<Entry> history(@PathVariable ItemId id, Paging paging) {
        current.requireScope("projects:read");
        Page<AuditEntry> page = trail.list(new AuditFilter(null, id, null), paging.after(), paging.limit());
        return new Page<>(named(page.items()), page.next());
    }

    private List<Entry> named(List<AuditEntry> entries) {
        Map<PersonId, Person> names = people.all(entries.stream()
                .map(AuditEntry::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> Entry.of(entry, names)).toList();
    }

    /** One line as a client sees it. */
    record Entry(
            UUID id,
            OffsetDateTime at,
            String action,
            @Nullable ProjectId project,
            @Nullable ItemId item,
            @Nullable PersonId person,
            @Nullable String personName,
            JsonNode details,
            @Nullable Long sequence,
            @Nullable String hash) {

        static Entry of(AuditEntry entry, Map<PersonId, Person> names) {
            Person person = entry.person() == null ? null : names.get(entry.person());
            return new Entry(
                    entry.id(),
                    entry.at(),
                    entry.action(),
                    entry.project(),
                    entry.item(),
                    entry.person(),
                    person == null ? null : person.displayName(),
                    entry.details(),
                    entry.sequence(),
                    entry.hash());
        }
    }
}
