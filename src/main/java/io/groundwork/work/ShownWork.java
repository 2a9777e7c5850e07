package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.people.CurrentPerson;
import io.groundwork.project.Batch;
import io.groundwork.project.Brief;
import io.groundwork.project.Names;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.shared.WorkItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a piece of work shows. */
@Service
class ShownWork implements WorkPages {

    private final CurrentPerson current;
    private final WorkAccess access;
    private final Projects projects;
    private final Items items;
    private final Names names;
    private final WorkItems works;
    private final DraftRows drafts;
    private final EarlierResult earlier;
    private final ItemRuns runs;
    private final WorkReason reason;
    private final ShownContent content;
    private final WorkHandlers handlers;
    private final TodaysFigures today;
    private final ObjectProvider<Needs> needs;

    ShownWork(
            CurrentPerson current,
            WorkAccess access,
            Projects projects,
            Items items,
            Names names,
            WorkItems works,
            DraftRows drafts,
            EarlierResult earlier,
            ItemRuns runs,
            WorkReason reason,
            ShownContent content,
            WorkHandlers handlers,
            TodaysFigures today,
            ObjectProvider<Needs> needs) {
        this.current = current;
        this.access = access;
        this.projects = projects;
        this.items = items;
        this.names = names;
        this.works = works;
        this.drafts = drafts;
        this.earlier = earlier;
        this.runs = runs;
        this.reason = reason;
        this.content = content;
        this.handlers = handlers;
        this.today = today;
        this.needs = needs;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> show(WorkItemId id) {
        WorkItem work = works.get(id);
        Project project = access.requireReader(work);
        Map<String, Object> page = new LinkedHashMap<>();
        identify(page, work, project);
        material(page, work, project);
        progress(page, work);
        lease(page, work);
        addDetails(page, handlers.of(work.kind()).details(work));
        return page;
    }

    private void identify(Map<String, Object> page, WorkItem work, Project project) {
        Item item = items.get(work.item());
        Batch batch = projects.batch(work.batch());
        page.put("id", work.id());
        page.put("itemId", work.item());
        page.put("projectId", work.project());
        page.put("batchId", work.batch());
        page.put("kind", Wire.of(work.kind()));
        page.put("state", Wire.of(work.state()));
        page.put("held", work.held());
        page.put("run", work.run());
        page.put("slot", work.slot());
        page.put("round", work.round());
        page.put("taskType", project.taskType());
        page.put("projectName", project.name());
        page.put("batchName", batch.name());
        page.put("title", item.title());
        page.put("author", work.author() == null ? null : names.of(project, work.author()));
        page.put("content", content.of(work));
        page.put("why", reason.of(work, batch, item));
    }

    private void material(Map<String, Object> page, WorkItem work, Project project) {
        Brief brief = projects.brief(work.project());
        boolean annotates = work.kind() == WorkKind.ANNOTATE;
        page.put("settings", Json.tree(brief.settings()));
        page.put("brief", brief(brief, work));
        page.put("issueTypes", brief.issueTypes());
        page.put(
                "acknowledge",
                access.works(work)
                        && projects.unacknowledged(project.id(), current.id()).isPresent());
        page.put("draft", draft(work));
        page.put("previous", annotates ? earlier.of(work).map(Json::tree).orElse(null) : null);
        page.put("locked", List.of());
        page.put("remarks", List.of());
    }

    private void progress(Map<String, Object> page, WorkItem work) {
        Needs lacking = needs.getIfAvailable();
        page.put("needs", lacking == null ? List.of() : lacking.of(work));
        page.put("sampling", work.kind() == WorkKind.ANNOTATE ? null : sampling(work));
        page.put(
                "workflowVersion",
                runs.find(work.item(), work.run()).map(ItemRun::workflowVersion).orElse(null));
        page.put("today", Map.of("done", today.done(current.id())));
    }

    private void lease(Map<String, Object> page, WorkItem work) {
        boolean mine = current.id().equals(work.person())
                && work.state() != WorkState.DONE
                && work.state() != WorkState.CANCELLED;
        page.put("editable", mine && !work.held());
        page.put("lease", mine ? new Lease(work.leaseToken(), work.leaseUntil()) : null);
        page.put("leaseUntil", mine ? work.leaseUntil() : null);
    }

    private static void addDetails(Map<String, Object> page, Map<String, Object> details) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        Object guidelines = more.remove("reviewerGuidelines");
        page.putAll(more);
        if (guidelines != null && page.get("brief") instanceof Map<?, ?> brief) {
            Map<Object, Object> wider = new LinkedHashMap<>(brief);
            wider.put("reviewerGuidelines", guidelines);
            page.put("brief", wider);
        }
    }

    private @Nullable Map<String, Object> draft(WorkItem work) {
        return drafts.find(work.id(), current.id())
                .map(draft -> Map.<String, Object>of(
                        "result", draft.result(), "revision", draft.revision(), "savedAt", draft.savedAt()))
                .orElse(null);
    }

    private @Nullable Map<String, Object> sampling(WorkItem work) {
        return runs.find(work.item(), work.run())
                .map(run -> Map.<String, Object>of(
                        "bucket", run.bucket(), "under", (int) Math.round(run.reviewRate() * SampleBucket.COUNT)))
                .orElse(null);
    }

    /** Only who judges sees what judges are told. */
    private static Map<String, Object> brief(Brief brief, WorkItem work) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", brief.version());
        shown.put("opened", work.briefVersion() == null ? brief.version() : work.briefVersion());
        shown.put("guidelines", brief.guidelines());
        if (work.kind() != WorkKind.ANNOTATE) {
            shown.put("reviewerGuidelines", brief.reviewerGuidelines());
        }
        return shown;
    }
}
