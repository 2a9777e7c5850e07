package io.groundwork.dataset.imports;

import io.groundwork.jobs.StandInJob;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.JobId;
import java.util.function.IntConsumer;

/** The job of an import, whose every report can be made to fail, as a crash or a cancel would. */
public final class ScriptedJob extends StandInJob {

    ScriptedJob(ImportId subject, IntConsumer atReport) {
        super(JobId.next(), null, subject.value(), null);
        beforeReport(before -> atReport.accept(before + 1));
    }

    public static ScriptedJob of(ImportId subject) {
        return new ScriptedJob(subject, number -> {});
    }
}
