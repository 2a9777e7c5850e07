package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads accepted results chunk by chunk, so that memory does not grow with the project. */
@Service
@Transactional(readOnly = true)
class StoredAcceptedResults implements AcceptedResults {

    private final AcceptedRows rows;

    StoredAcceptedResults(AcceptedRows rows) {
        this.rows = rows;
    }

    @Override
    public Chunk next(ProjectId project, Selection selection, @Nullable ItemId after, int items) {
        List<UUID> page = rows.items(project, selection, after, items);
        if (page.isEmpty()) {
            return new Chunk(List.of(), null);
        }
        return new Chunk(rows.chosen(page, selection), new ItemId(page.get(page.size() - 1)));
    }

    @Override
    public Extent extent(ProjectId project) {
        return rows.extent(project);
    }

    @Override
    public List<AcceptedResult> read(List<SubmissionId> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        List<AcceptedRow> found = rows.read(submissions);
        Map<SlotWork.Slot, SlotWork> work =
                rows.work(found.stream().map(AcceptedRow::item).distinct().toList());
        Map<SubmissionId, AcceptedResult> results = new HashMap<>();
        for (AcceptedRow row : found) {
            results.put(row.submission(), row.with(work.getOrDefault(row.where(), SlotWork.NONE)));
        }
        return submissions.stream().map(results::get).filter(Objects::nonNull).toList();
    }
}
